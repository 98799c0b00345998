package vn.hanoi.ops.cases.records;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.rules.Why;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.sealed.SearchHashes;

/**
 * Lets people at home enter their own health checks by a link. A link is 128 random bits of which only a keyed hash is stored;
 * it ends by a dated rule, with the case, or when a newer link is made.
 */
@Service
@Transactional
public class SelfReports {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final String FIELD = "case.selfReport";
    private static final int BYTES = 16;

    private final SelfReportTable table;
    private final CaseStore cases;
    private final CaseBook book;
    private final CheckTaking taking;
    private final SearchHashes hashes;
    private final Hand.Hands hands;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SelfReports(
            SelfReportTable table,
            CaseStore cases,
            CaseBook book,
            CheckTaking taking,
            SearchHashes hashes,
            Hand.Hands hands,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.cases = cases;
        this.book = book;
        this.taking = taking;
        this.hashes = hashes;
        this.hands = hands;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** A link that was just made. @param token shown once, and never again */
    public record Link(String token, Instant expiresAt) {}

    /** What a page may tell. @param last when a check came in last, none when there was none */
    public record Standing(Optional<Instant> last, Instant expiresAt) {}

    /** Makes a link for a case that is followed; an older one of the case ends. */
    @PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
    public Link link(CaseId id) {
        CaseRecord record = cases.require(id);
        if (!record.state().open()) {
            throw new CaseRefused(Reason.WRONG_STATE);
        }
        String token = token();
        Hand hand = hands.now();
        Instant until = hand.at().plus(Duration.ofDays(table.terms(hand.at()).days()));
        table.replace(id, hash(token), hand, until);
        events.publishEvent(ActRecorded.of("SELF_REPORT_LINKED", "case:" + id, record.area())
                .about(record.person().value()));
        return new Link(token, until);
    }

    /**
     * Makes links for many cases at once, such as everybody of an area who is at home and has none; older ones end.
     *
     * @param rows open cases, at most 1,000; those outside the officer's areas are left out
     */
    @PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
    public Map<CaseId, Link> links(List<CaseRow> rows) {
        Hand hand = hands.now();
        Instant until = hand.at().plus(Duration.ofDays(table.terms(hand.at()).days()));
        Map<CaseId, Link> made = new LinkedHashMap<>();
        AreaScope scope = officers.require().scope();
        rows.stream()
                .filter(row -> scope.covers(row.area()))
                .forEach(row -> made.put(row.id(), new Link(token(), until)));
        Map<CaseId, byte[]> hashed = new LinkedHashMap<>();
        made.forEach((id, link) -> hashed.put(id, hash(link.token())));
        table.replaceAll(hashed, hand, until);
        events.publishEvent(ActRecorded.of("SELF_REPORTS_LINKED", "cases", null).rows(made.size()));
        return made;
    }

    private String token() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** When a check of the case came in last, by the link or at the station. */
    @PreAuthorize("hasAnyRole('" + Roles.HEALTH_OFFICER + "', '" + Roles.WARD_POLICE + "')")
    @Transactional(readOnly = true)
    public Optional<Instant> last(CaseId id) {
        return table.last(id);
    }

    /** What the page of a link may tell; nothing for a link that is none, or over. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Standing> standing(String token) {
        return find(token).map(found -> new Standing(table.last(found.id()), found.until()));
    }

    /**
     * Takes what the patient entered.
     *
     * @return the alarms that it raises, or nothing when the link is none or over
     * @throws CaseRefused OUT_OF_RANGE when nothing was entered at all
     */
    @PreAuthorize("permitAll()")
    public Optional<List<Why>> take(String token, Assessment values) {
        boolean empty = values.spo2() == null && values.temperature() == null && values.breaths() == null;
        if (empty && values.signs().isEmpty()) {
            throw new CaseRefused(Reason.OUT_OF_RANGE);
        }
        return find(token)
                .flatMap(found -> book.findById(found.id()))
                .map(record -> taking.take(record, values, Hand.patient(clock.instant())));
    }

    /** How many checks one network address may send in an hour, by the terms in force. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public int postsPerHour() {
        return table.terms(clock.instant()).postsPerHour();
    }

    private Optional<SelfReportTable.Found> find(String token) {
        return TOKEN.matcher(token).matches() ? table.find(hash(token), clock.instant()) : Optional.empty();
    }

    private byte[] hash(String token) {
        return hashes.of(FIELD, token);
    }
}
