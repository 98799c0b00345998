package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;

/** The calls that wait, and who holds them; the database alone decides who gets which. */
@Component
class CallLists {

    private static final int CANDIDATES = 50;
    private static final String FREE = " AND (lease_until IS NULL OR lease_until < :now)";

    private final JdbcClient jdbc;
    private final CalledContacts called;

    CallLists(JdbcClient jdbc, CalledContacts called) {
        this.jdbc = jdbc;
        this.called = called;
    }

    private record Home(
            byte[] id,
            byte[] person,
            @Nullable String household,
            @Nullable String phone) {}

    /**
     * Takes the home that has waited longest and that no other caller is taking in this moment: everybody there and everybody
     * with the same phone. Rows are locked by their keys alone, so that two callers at once both get one.
     *
     * @return how many people were taken; 0 when nobody waits
     */
    int take(AreaScope scope, String officer, Instant now, Instant until) {
        ScopeSql cut = called.within(scope);
        for (Home home : waiting(cut, now)) {
            List<byte[]> together = together(home, cut, now);
            int taken = lock(together, now) ? take(together, officer, now, until) : 0;
            if (taken > 0) {
                return taken;
            }
        }
        return 0;
    }

    private List<Home> waiting(ScopeSql cut, Instant now) {
        return jdbc.sql("SELECT id, person_id, household, phone_key FROM cases_case WHERE call_state = 'OPEN'"
                        + " AND call_after <= :now" + FREE + " AND " + cut.condition()
                        + " ORDER BY call_after, id LIMIT " + CANDIDATES)
                .params(cut.parameters())
                .param("now", CaseLog.utc(now))
                .query((row, n) -> new Home(
                        row.getBytes("id"),
                        row.getBytes("person_id"),
                        row.getString("household"),
                        row.getString("phone_key")))
                .list();
    }

    /** Everybody of a home is found with the same first row, which is its gate. */
    private boolean lock(List<byte[]> together, Instant now) {
        return !together.isEmpty()
                && jdbc.sql("SELECT 1 FROM cases_case WHERE id = :id AND call_state = 'OPEN'" + FREE
                                + " FOR UPDATE SKIP LOCKED")
                        .param("id", together.getFirst())
                        .param("now", CaseLog.utc(now))
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    private int take(List<byte[]> together, String officer, Instant now, Instant until) {
        return jdbc.sql("UPDATE cases_case SET lease_by = :officer, lease_until = :until WHERE id IN (:ids)"
                        + " AND call_state = 'OPEN'" + FREE)
                .param("ids", together)
                .param("officer", officer)
                .param("until", CaseLog.utc(until))
                .param("now", CaseLog.utc(now))
                .update();
    }

    private List<byte[]> together(Home home, ScopeSql cut, Instant now) {
        List<String> same = new ArrayList<>(List.of("person_id = :person"));
        Map<String, Object> parameters = new LinkedHashMap<>(cut.parameters());
        parameters.put("person", home.person());
        parameters.put("now", CaseLog.utc(now));
        if (home.household() != null) {
            same.add("household = :household");
            parameters.put("household", home.household());
        }
        if (home.phone() != null) {
            same.add("phone_key = :phone");
            parameters.put("phone", home.phone());
        }
        return jdbc.sql("SELECT id FROM cases_case WHERE (" + String.join(" OR ", same)
                        + ") AND call_state = 'OPEN'" + FREE + " AND "
                        + cut.condition() + " ORDER BY id")
                .params(parameters)
                .query((row, n) -> row.getBytes("id"))
                .list();
    }

    /** What an officer holds now, home by home. */
    List<CallTask> held(String officer, Instant now) {
        return jdbc.sql("SELECT * FROM cases_case WHERE lease_by = :officer AND lease_until >= :now"
                        + " AND call_state = 'OPEN' ORDER BY COALESCE(household, phone_key), call_after, id LIMIT 200")
                .param("officer", officer)
                .param("now", CaseLog.utc(now))
                .query((row, n) -> task(row))
                .list();
    }

    /** Holds everything of an officer longer. */
    void hold(String officer, Instant now, Instant until) {
        jdbc.sql("UPDATE cases_case SET lease_until = :until WHERE lease_by = :officer AND lease_until >= :now")
                .param("officer", officer)
                .param("until", CaseLog.utc(until))
                .param("now", CaseLog.utc(now))
                .update();
    }

    /** Who holds a call now, when it is somebody. */
    Optional<String> holder(CaseId id, Instant now) {
        return jdbc.sql("SELECT lease_by FROM cases_case WHERE id = :id AND lease_until >= :now")
                .param("id", Ids.bytes(id.value()))
                .param("now", CaseLog.utc(now))
                .query(String.class)
                .optional();
    }

    /** Gives one call back. */
    void release(CaseId id) {
        jdbc.sql("UPDATE cases_case SET lease_by = NULL, lease_until = NULL WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    /** Gives everything of an officer back. */
    void releaseAll(String officer) {
        jdbc.sql("UPDATE cases_case SET lease_by = NULL, lease_until = NULL WHERE lease_by = :officer")
                .param("officer", officer)
                .update();
    }

    CallFigures figures(String condition, Map<String, Object> parameters, Instant now) {
        return jdbc.sql("SELECT COUNT(CASE WHEN call_state = 'OPEN' AND call_attempts = 0 THEN 1 END) waiting,"
                        + " COUNT(CASE WHEN call_state = 'OPEN' AND call_attempts > 0 THEN 1 END) again,"
                        + " COUNT(CASE WHEN call_state = 'OPEN' AND lease_until >= :now THEN 1 END) held,"
                        + " COUNT(CASE WHEN call_state = 'DONE' THEN 1 END) done FROM cases_case WHERE " + condition)
                .params(parameters)
                .param("now", CaseLog.utc(now))
                .query((row, n) -> new CallFigures(
                        row.getInt("waiting"), row.getInt("again"), row.getInt("held"), row.getInt("done")))
                .single();
    }

    private static CallTask task(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        CaseId id = CaseQuery.id(row);
        String household = row.getString("household");
        String phone = row.getString("phone_key");
        return new CallTask(
                id,
                row.getInt("number"),
                new PersonId(Ids.uuid(row.getBytes("person_id"))),
                area,
                household != null ? household : phone != null ? phone : id.toString(),
                CaseFields.KIND.guard(CaseKind.valueOf(row.getString("kind")), area),
                CaseFields.EXPOSURE.guard(row.getObject("last_exposure_on", LocalDate.class), area),
                CaseFields.UNTIL.guard(row.getObject("quarantine_until", LocalDate.class), area),
                row.getInt("call_attempts"),
                row.getString("call_outcome"),
                CaseLog.time(row, "lease_until"));
    }
}
