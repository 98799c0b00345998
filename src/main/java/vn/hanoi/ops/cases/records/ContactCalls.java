package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.CaseRefused.Reason;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.EnteredTexts;
import vn.hanoi.ops.kernel.Ids;

/** Divides the contacts among callers, home by home, so that two never call the same person, and keeps what came of it. */
@Service
@EnteredTexts
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class ContactCalls {

    /** How long a caller holds a home without doing anything. */
    static final Duration LEASE = Duration.ofMinutes(20);

    private static final int MOST_HOMES = 20;

    private final CallLists lists;
    private final CallTaking taking;
    private final CalledContacts called;
    private final CaseStore store;
    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final Hand.Hands hands;
    private final Clock clock;

    ContactCalls(
            CallLists lists,
            CallTaking taking,
            CalledContacts called,
            CaseStore store,
            JdbcClient jdbc,
            CurrentOfficer officers,
            Hand.Hands hands,
            Clock clock) {
        this.lists = lists;
        this.taking = taking;
        this.called = called;
        this.store = store;
        this.jdbc = jdbc;
        this.officers = officers;
        this.hands = hands;
        this.clock = clock;
    }

    /** The calls that this officer holds, home by home; asking keeps them held. */
    public List<CallTask> mine() {
        Officer officer = officers.require();
        Instant now = clock.instant();
        lists.hold(officer.username(), now, now.plus(LEASE));
        return lists.held(officer.username(), now);
    }

    /**
     * Takes the homes that have waited longest.
     *
     * @param homes how many, at most 20
     * @return how many people were taken; 0 when nobody waits
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int take(int homes) {
        return taking.take(officers.require(), Math.clamp(homes, 1, MOST_HOMES), clock.instant());
    }

    /** Gives back what this officer holds. */
    public void giveBack() {
        lists.releaseAll(officers.require().username());
    }

    /**
     * Keeps what came of a call; of a case that ended or turned F0 meanwhile too, but nobody calls it again.
     *
     * @param outcome code of the list that is valid today
     * @param next when to call again, in place of the list's own time
     * @throws CaseRefused HELD_BY_OTHER when another caller holds the person
     */
    public void record(CaseId id, String outcome, String note, @Nullable Instant next) {
        Hand hand = hands.now();
        CaseRecord record = store.require(id);
        if (lists.holder(id, hand.at()).filter(by -> !by.equals(hand.officer())).isPresent()) {
            throw new CaseRefused(Reason.HELD_BY_OTHER);
        }
        CallOutcome found = outcomes().stream()
                .filter(o -> o.code().equals(outcome))
                .findFirst()
                .orElseThrow(() -> new CaseRefused(Reason.OUT_OF_RANGE));
        Instant again = next != null
                ? next
                : found.retryMinutes()
                        .map(minutes -> hand.at().plus(Duration.ofMinutes(minutes)))
                        .orElse(null);
        record.called(found, again, note, hand);
        store.save(record, "CONTACT_CALLED");
        keep(id, outcome, record.calls().open() ? again : null, hand);
        lists.release(id);
    }

    /** The outcomes that are valid today, in their order. */
    @Transactional(readOnly = true)
    public List<CallOutcome> outcomes() {
        return jdbc.sql("SELECT o.* FROM cases_call_outcome o WHERE o.valid_from = (SELECT MAX(v.valid_from)"
                        + " FROM cases_call_outcome v WHERE v.code = o.code AND v.valid_from <= :today)"
                        + " AND (o.valid_to IS NULL OR o.valid_to >= :today) ORDER BY o.position, o.code")
                .param("today", today())
                .query((row, n) -> new CallOutcome(
                        row.getString("code"),
                        row.getString("title"),
                        row.getString("title_en"),
                        row.getBoolean("reached"),
                        Optional.ofNullable(row.getObject("retry_minutes", Integer.class))))
                .list();
    }

    /** The words for a call, with places {@code {name}}, {@code {day}} and {@code {until}}. */
    @Transactional(readOnly = true)
    public String script() {
        return jdbc.sql("SELECT words FROM cases_call_script WHERE valid_from <= :today"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .param("today", today())
                .query(String.class)
                .single();
    }

    /** The risk groups that are called in areas that work by home-care lists. */
    @Transactional(readOnly = true)
    public List<RiskGroup> calledGroups() {
        return called.groups();
    }

    /** How far the calling in the officer's areas has come. */
    @Transactional(readOnly = true)
    public CallFigures figures() {
        ScopeSql cut = called.within(officers.require().scope());
        return lists.figures("call_state = 'OPEN' AND " + cut.condition(), cut.parameters(), clock.instant());
    }

    private void keep(CaseId id, String outcome, @Nullable Instant next, Hand hand) {
        jdbc.sql("INSERT INTO cases_call (id, case_id, at, officer, outcome, next_at)"
                        + " VALUES (:id, :case, :at, :officer, :outcome, :next)")
                .params(Map.of(
                        "id", Ids.bytes(Ids.next()),
                        "case", Ids.bytes(id.value()),
                        "at", CaseLog.utc(hand.at()),
                        "officer", hand.officer(),
                        "outcome", outcome))
                .param("next", next == null ? null : CaseLog.utc(next))
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }
}
