package vn.hanoi.ops.hotline.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;

/**
 * Keeps the F0 who isolate at home on the list of people to be called: they come when it is decided that they stay at home,
 * and leave when their case ends or they are admitted elsewhere.
 */
@Component
@Transactional
class HomeCaseCalls {

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;
    private final CaseRegister cases;
    private final HotlineRules rules;
    private final Clock clock;

    HomeCaseCalls(JdbcTemplate batches, CaseRegister cases, HotlineRules rules, Clock clock) {
        this.batches = batches;
        this.jdbc = JdbcClient.create(batches);
        this.cases = cases;
        this.rules = rules;
        this.clock = clock;
    }

    /** Puts a case on the list or takes it off, as it is within this transaction. */
    void look(CaseId id) {
        settle(cases.find(id).stream().toList());
    }

    /** The same of many that are stored already. @param ids at most 1,000 */
    void look(Collection<CaseId> ids) {
        settle(cases.all(ids));
    }

    /** The same of cases that are read already. */
    void settle(Collection<CaseFacts> facts) {
        List<CaseFacts> home = facts.stream().filter(HomeCaseCalls::isAtHome).toList();
        leave(facts.stream().filter(f -> !isAtHome(f)).map(CaseFacts::id).toList());
        if (!home.isEmpty()) {
            join(adopted(home));
        }
    }

    /** Tells whether a case is one of somebody who isolates at home now. */
    boolean isAtHome(CaseId id) {
        return cases.find(id).filter(HomeCaseCalls::isAtHome).isPresent();
    }

    private static boolean isAtHome(CaseFacts facts) {
        return facts.kind() == CaseKind.F0 && facts.state().open() && facts.placement() == Placement.HOME;
    }

    /** Takes cases off the list; what was noted of them stays. */
    void leave(List<CaseId> ids) {
        List<byte[]> listed = listed(ids);
        LocalDateTime now = utc(clock.instant());
        batches.batchUpdate(
                "UPDATE hotline_care SET left_at = ?, done_at = COALESCE(done_at, ?) WHERE case_id = ?"
                        + " AND left_at IS NULL",
                listed.stream().map(id -> new Object[] {now, now, id}).toList());
    }

    /** Most cases of a file were never on the list: one question for all of them, which locks nothing. */
    private List<byte[]> listed(List<CaseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT case_id FROM hotline_care WHERE case_id IN (:ids) AND left_at IS NULL")
                        .param(
                                "ids",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList())
                        .query((row, n) -> row.getBytes("case_id"))
                        .list();
    }

    /** Of whom a list told before, that line is taken for the case; the others are still to be written. */
    private List<CaseFacts> adopted(List<CaseFacts> home) {
        Set<PersonId> told = new HashSet<>(jdbc.sql("SELECT DISTINCT person_id FROM hotline_care"
                        + " WHERE person_id IN (:people) AND case_id IS NULL AND done_at IS NULL")
                .param(
                        "people",
                        home.stream().map(f -> Ids.bytes(f.person().value())).toList())
                .query((row, n) -> new PersonId(Ids.uuid(row.getBytes("person_id"))))
                .list());
        List<CaseFacts> fresh = new ArrayList<>();
        for (CaseFacts facts : home) {
            if (!told.contains(facts.person()) || !adopt(facts)) {
                fresh.add(facts);
            }
        }
        return fresh;
    }

    private boolean adopt(CaseFacts facts) {
        boolean there = !jdbc.sql("SELECT 1 FROM hotline_care WHERE case_id = :case")
                .param("case", Ids.bytes(facts.id().value()))
                .query(Integer.class)
                .list()
                .isEmpty();
        return !there
                && jdbc.sql("UPDATE hotline_care SET case_id = :case, area_path = :area WHERE person_id = :person"
                                        + " AND case_id IS NULL AND done_at IS NULL ORDER BY id LIMIT 1")
                                .param("case", Ids.bytes(facts.id().value()))
                                .param("area", facts.area().value())
                                .param("person", Ids.bytes(facts.person().value()))
                                .update()
                        == 1;
    }

    private void join(List<CaseFacts> home) {
        Instant now = clock.instant();
        LocalDateTime from = utc(rules.settings(now).tellFrom(now));
        batches.batchUpdate(
                "INSERT INTO hotline_care (id, area_path, case_id, person_id, reason, next_at, attempts)"
                        + " VALUES (?, ?, ?, ?, 'HOME_CASE', ?, 0) ON DUPLICATE KEY UPDATE area_path = ?, person_id = ?,"
                        + " next_at = CASE WHEN left_at IS NULL THEN next_at ELSE ? END,"
                        + " done_at = CASE WHEN left_at IS NULL THEN done_at ELSE NULL END, left_at = NULL",
                home.stream().map(facts -> row(facts, from)).toList());
    }

    private static Object[] row(CaseFacts facts, LocalDateTime from) {
        String area = facts.area().value();
        byte[] person = Ids.bytes(facts.person().value());
        return new Object[] {
            Ids.bytes(Ids.next()), area, Ids.bytes(facts.id().value()), person, from, area, person, from
        };
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
