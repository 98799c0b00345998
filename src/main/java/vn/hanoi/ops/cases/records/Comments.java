package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseMoved;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.Ids;

/** What officers say to each other about a case; a comment is never changed or deleted. */
@Service
@EnteredTexts
@PreAuthorize(CaseList.READERS)
@Transactional
public class Comments {

    private static final int LIMIT = 2_000;

    private final CaseStore store;
    private final Hand.Hands hands;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Comments(CaseStore store, Hand.Hands hands, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.store = store;
        this.hands = hands;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** One comment; what it says is about health. */
    public record Comment(Instant at, String officer, String officerName, Guarded<String> note) {}

    /** The comments on a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(CaseId id) {
        CaseRecord record = store.require(id);
        return jdbc.sql("SELECT * FROM cases_comment WHERE case_id = :id ORDER BY id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> new Comment(
                        CaseLog.time(row, "at"),
                        row.getString("officer"),
                        row.getString("officer_name"),
                        CaseFields.NOTE.guard(row.getString("words"), record.area(), Set.of())))
                .list();
    }

    /** Adds a comment of 1 to 2,000 characters. */
    public void add(CaseId id, String words) {
        CaseRecord record = store.require(id);
        String clean = words.strip();
        if (clean.isEmpty() || clean.length() > LIMIT) {
            throw new CaseRefused(clean.isEmpty() ? Reason.REASON_MISSING : Reason.TOO_LONG);
        }
        Hand hand = hands.now();
        jdbc.sql("INSERT INTO cases_comment (id, case_id, at, officer, officer_name, words)"
                        + " VALUES (:id, :case, :at, :officer, :name, :words)")
                .param("id", Ids.bytes(Ids.next()))
                .param("case", Ids.bytes(id.value()))
                .param("at", CaseLog.utc(hand.at()))
                .param("officer", hand.officer())
                .param("name", hand.name())
                .param("words", clean)
                .update();
        events.publishEvent(ActRecorded.of("CASE_COMMENTED", "case:" + id, record.area())
                .about(record.person().value()));
        events.publishEvent(new CaseMoved(id, record.area()));
    }
}
