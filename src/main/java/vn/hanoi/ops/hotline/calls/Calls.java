package vn.hanoi.ops.hotline.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.sealed.Seals;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/** The log of calls and the counters over it; drafts are kept for the officer who wrote them, sealed. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class Calls {

    /** The live channel's topic that says a call was logged. */
    public static final String TOPIC = "calls";

    private static final String PHONE = "hotline.phone";
    private static final String NOTE = "hotline.matter";
    private static final int PAST = 20;
    private static final int NOTE_LIMIT = 4_000;

    private final JdbcClient jdbc;
    private final HotlineRules rules;
    private final Seals seals;
    private final SearchHashes hashes;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final LiveChannel channel;
    private final Clock clock;

    Calls(
            JdbcClient jdbc,
            HotlineRules rules,
            Seals seals,
            SearchHashes hashes,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            LiveChannel channel,
            Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.seals = seals;
        this.hashes = hashes;
        this.officers = officers;
        this.events = events;
        this.channel = channel;
        this.clock = clock;
    }

    /** Logs a call in; the draft of the officer is gone with it. */
    public void log(LogCall call) {
        enter(call, "IN");
        dropDraft();
    }

    void enter(LogCall call, String direction) {
        if (call.note().length() > NOTE_LIMIT) {
            throw new IllegalArgumentException("A note has at most " + NOTE_LIMIT + " characters");
        }
        boolean answered = call.outcome() != CallOutcome.MISSED && call.outcome() != CallOutcome.NO_REPLY;
        byte[] id = Ids.bytes(Ids.next());
        insert(id, call, direction, answered);
        events.publishEvent(ActRecorded.of("CALL_LOGGED", "call:" + Ids.uuid(id), AreaPath.CITY));
        channel.publish(TOPIC, "calls", Boolean.TRUE);
    }

    private void insert(byte[] id, LogCall call, String direction, boolean answered) {
        var phone = call.phone();
        jdbc.sql("INSERT INTO hotline_call (id, at, seconds, direction, answered, branch, category, outcome, officer,"
                        + " phone, phone_hash, sealed_note, ticket_id, article_id) VALUES (:id, :at, :seconds,"
                        + " :direction, :answered, :branch, :category, :outcome, :officer, :phone, :hash, :note,"
                        + " :ticket, :article)")
                .param("id", id)
                .param("at", utc(clock.instant()))
                .param("seconds", Math.clamp(call.seconds(), 0, 86_400))
                .param("direction", direction)
                .param("answered", answered)
                .param(
                        "branch",
                        call.category()
                                .flatMap(rules::category)
                                .map(Category::branch)
                                .orElse(null))
                .param("category", call.category().orElse(null))
                .param("outcome", call.outcome().name())
                .param("officer", officers.require().username())
                .param("phone", phone == null ? null : seals.seal(PHONE, phone.value()))
                .param("hash", phone == null ? null : hashes.of(PHONE, phone.value()))
                .param("note", call.note().isBlank() ? null : seals.seal(NOTE, call.note()))
                .param("ticket", call.ticket().map(t -> Ids.bytes(t.value())).orElse(null))
                .param("article", call.article().map(Ids::bytes).orElse(null))
                .update();
    }

    /** The figures between two moments. */
    @Transactional(readOnly = true)
    public CallCounters counters(Instant from, Instant to) {
        return jdbc.sql("SELECT COUNT(CASE WHEN direction = 'IN' THEN 1 END) AS calls_in,"
                        + " COUNT(CASE WHEN direction = 'IN' AND answered THEN 1 END) AS answered,"
                        + " COUNT(CASE WHEN direction = 'IN' AND outcome = 'SOLVED' THEN 1 END) AS solved,"
                        + " COUNT(CASE WHEN direction = 'IN' AND outcome IN ('FORWARDED', 'TRANSFERRED') THEN 1 END)"
                        + " AS forwarded, COUNT(CASE WHEN direction = 'CARE' THEN 1 END) AS care,"
                        + " COUNT(CASE WHEN direction = 'CARE' AND outcome = 'ADVISED' THEN 1 END) AS advised"
                        + " FROM hotline_call WHERE at >= :from AND at < :to")
                .param("from", utc(from))
                .param("to", utc(to))
                .query((row, n) -> new CallCounters(
                        row.getInt("calls_in"),
                        row.getInt("answered"),
                        row.getInt("solved"),
                        row.getInt("forwarded"),
                        row.getInt("care"),
                        row.getInt("advised")))
                .single();
    }

    /** The newest calls from and to a number, at most 20; the search is recorded without the number. */
    public List<PastCall> ofPhone(CallerPhone phone) {
        List<PastCall> calls = jdbc.sql("SELECT at, direction, category, outcome, officer, ticket_id FROM hotline_call"
                        + " WHERE phone_hash = :hash ORDER BY at DESC LIMIT " + PAST)
                .param("hash", hashes.of(PHONE, phone.value()))
                .query(Calls::past)
                .list();
        events.publishEvent(
                ActRecorded.of(ActKind.SEARCH, "CALLS_OF_PHONE", "term:" + hashes.ofTerm(phone.value()), AreaPath.CITY)
                        .serving("HOTLINE")
                        .on(List.of(PHONE))
                        .rows(calls.size()));
        return calls;
    }

    private static PastCall past(ResultSet row, int n) throws SQLException {
        byte[] ticket = row.getBytes("ticket_id");
        return new PastCall(
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                "IN".equals(row.getString("direction")),
                Optional.ofNullable(row.getString("category")),
                CallOutcome.valueOf(row.getString("outcome")),
                row.getString("officer"),
                Optional.ofNullable(ticket).map(Ids::uuid).map(TicketId::new));
    }

    /** Keeps what is typed, so that a lost connection loses nothing. */
    public void keepDraft(String draft) {
        jdbc.sql("INSERT INTO hotline_call_draft (officer, updated_at, sealed) VALUES (:officer, :at, :sealed)"
                        + " ON DUPLICATE KEY UPDATE updated_at = :at, sealed = :sealed")
                .param("officer", officers.require().username())
                .param("at", utc(clock.instant()))
                .param("sealed", seals.seal(NOTE, draft))
                .update();
    }

    /** What the officer had typed and not logged. */
    @Transactional(readOnly = true)
    public Optional<String> draft() {
        return jdbc.sql("SELECT sealed FROM hotline_call_draft WHERE officer = :officer")
                .param("officer", officers.require().username())
                .query((row, n) -> seals.open(NOTE, row.getBytes("sealed")))
                .optional();
    }

    /** Forgets the draft. */
    public void dropDraft() {
        jdbc.sql("DELETE FROM hotline_call_draft WHERE officer = :officer")
                .param("officer", officers.require().username())
                .update();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
