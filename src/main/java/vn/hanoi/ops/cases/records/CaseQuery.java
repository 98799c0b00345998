package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;

/** Reads lists of cases, page by page behind the last row seen. */
@Component
class CaseQuery {

    /** The columns of a row. */
    static final String COLUMNS = "id, year, number, person_id, area_path, kind, state, detection, severity, risk,"
            + " placement, quarantine_until, next_test_on, call_attempts, clock_station, clock_warn_at, clock_due_at,"
            + " registered_at, confirmed_at, last_exposure_on";

    private final JdbcClient jdbc;

    CaseQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseRow> rows(CaseConditions conditions, @Nullable CaseRow after, int limit) {
        boolean clock = conditions.byClock();
        if (after != null) {
            conditions.add(
                    clock
                            ? "(clock_due_at > :afterAt OR (clock_due_at = :afterAt AND id > :afterId))"
                            : "id < :afterId",
                    "afterId",
                    Ids.bytes(after.id().value()));
            if (clock && after.dueAt() != null) {
                conditions.parameters().put("afterAt", CaseLog.utc(after.dueAt()));
            }
        }
        return jdbc.sql(sql(conditions, limit))
                .params(conditions.parameters())
                .query((row, n) -> row(row, Set.of()))
                .list();
    }

    /** The question for a page. */
    static String sql(CaseConditions conditions, int limit) {
        return "SELECT " + COLUMNS + " FROM cases_case" + conditions.index() + " WHERE " + conditions.sql()
                + " ORDER BY " + (conditions.byClock() ? "clock_due_at, id" : "id DESC") + " LIMIT " + limit;
    }

    int count(CaseConditions conditions, int cap) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM cases_case" + conditions.index() + " WHERE "
                        + conditions.sql() + " LIMIT " + cap
                        + ") counted")
                .params(conditions.parameters())
                .query(Integer.class)
                .single();
    }

    /** The ids that a filter lets through, newest first. */
    List<CaseId> ids(CaseConditions conditions, int limit) {
        return jdbc.sql("SELECT id FROM cases_case WHERE " + conditions.sql() + " ORDER BY id DESC LIMIT " + limit)
                .params(conditions.parameters())
                .query((row, n) -> id(row))
                .list();
    }

    List<CaseRow> rows(Collection<CaseId> ids, Set<AreaPath> shared) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT " + COLUMNS + " FROM cases_case WHERE id IN (:ids) ORDER BY id DESC")
                        .param(
                                "ids",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList())
                        .query((row, n) -> row(row, shared))
                        .list();
    }

    /** The F0 or F1 with a number, of the newest of these years. */
    Optional<CaseRow> numbered(int number, List<Integer> years) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM cases_case WHERE year IN (:years) AND number = :number"
                        + " AND kind IN ('F0', 'F1') ORDER BY year DESC LIMIT 1")
                .param("years", years)
                .param("number", number)
                .query((row, n) -> row(row, Set.of()))
                .optional();
    }

    Map<DetectionPlace, Integer> reported(CaseConditions conditions) {
        Map<DetectionPlace, Integer> counts = new EnumMap<>(DetectionPlace.class);
        jdbc.sql("SELECT detection, COUNT(*) cases FROM cases_case WHERE " + conditions.sql() + " GROUP BY detection")
                .params(conditions.parameters())
                .query((row, n) -> row.getString("detection") == null
                        ? null
                        : counts.put(DetectionPlace.valueOf(row.getString("detection")), row.getInt("cases")))
                .list();
        return counts;
    }

    List<CaseList.WardBreach> breaches(CaseConditions conditions, int limit) {
        return jdbc.sql("SELECT area_path, COUNT(*) late, MIN(clock_due_at) oldest FROM cases_case WHERE "
                        + conditions.sql() + " GROUP BY area_path ORDER BY oldest, area_path LIMIT " + limit)
                .params(conditions.parameters())
                .query((row, n) -> new CaseList.WardBreach(
                        new AreaPath(row.getString("area_path")), row.getInt("late"), CaseLog.time(row, "oldest")))
                .list();
    }

    Optional<CaseFacts> facts(CaseId id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM cases_case WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> facts(row))
                .optional();
    }

    List<CaseFacts> all(Collection<CaseId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT " + COLUMNS + " FROM cases_case WHERE id IN (:ids) ORDER BY id DESC")
                        .param(
                                "ids",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList())
                        .query((row, n) -> facts(row))
                        .list();
    }

    List<CaseFacts> facts(PersonId person) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM cases_case WHERE person_id = :person ORDER BY id DESC")
                .param("person", Ids.bytes(person.value()))
                .query((row, n) -> facts(row))
                .list();
    }

    Map<PersonId, List<CaseFacts>> facts(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("SELECT " + COLUMNS + " FROM cases_case WHERE person_id IN (:persons) ORDER BY id DESC")
                        .param(
                                "persons",
                                persons.stream()
                                        .map(person -> Ids.bytes(person.value()))
                                        .toList())
                        .query((row, n) -> facts(row))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(CaseFacts::person));
    }

    /** Of samples that were entered and of those by which an infection was confirmed. */
    Map<PersonId, LocalDate> sampledOn(Collection<PersonId> persons) {
        Map<PersonId, LocalDate> days = new HashMap<>();
        for (String column : persons.isEmpty() ? List.<String>of() : List.of("last_sample_on", "sampled_on")) {
            jdbc.sql("SELECT person_id, MAX(" + column
                            + ") AS taken_on FROM cases_case WHERE person_id IN (:persons) AND " + column
                            + " IS NOT NULL GROUP BY person_id")
                    .param(
                            "persons",
                            persons.stream()
                                    .map(person -> Ids.bytes(person.value()))
                                    .toList())
                    .query(row -> {
                        days.merge(
                                new PersonId(Ids.uuid(row.getBytes("person_id"))),
                                row.getObject("taken_on", LocalDate.class),
                                (one, other) -> one.isAfter(other) ? one : other);
                    });
        }
        return days;
    }

    List<CaseId> confirmedSince(AreaPath area, Instant since, int most) {
        return jdbc.sql(
                        "SELECT id FROM cases_case WHERE kind = 'F0' AND area_path LIKE :area AND confirmed_at >= :since"
                                + " ORDER BY confirmed_at DESC, id LIMIT " + most)
                .param("area", area.value() + "%")
                .param("since", CaseLog.utc(since))
                .query((row, n) -> id(row))
                .list();
    }

    List<CaseFacts> openF0(@Nullable CaseId after, int limit) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM cases_case WHERE ended_at IS NULL AND kind = 'F0' AND id > :after"
                        + " ORDER BY id LIMIT " + limit)
                .param("after", after == null ? new byte[16] : Ids.bytes(after.value()))
                .query((row, n) -> facts(row))
                .list();
    }

    static CaseRow row(ResultSet row, Set<AreaPath> shared) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        return new CaseRow(
                id(row),
                row.getInt("year"),
                row.getInt("number"),
                new PersonId(Ids.uuid(row.getBytes("person_id"))),
                area,
                CaseFields.KIND.guard(CaseKind.valueOf(row.getString("kind")), area, shared),
                CaseFields.STATE.guard(CaseState.valueOf(row.getString("state")), area, shared),
                CaseFields.DETECTION.guard(constant(row, "detection", DetectionPlace.class), area, shared),
                CaseFields.SEVERITY.guard(constant(row, "severity", Severity.class), area, shared),
                CaseFields.RISK.guard(constant(row, "risk", RiskGroup.class), area, shared),
                CaseFields.PLACEMENT.guard(constant(row, "placement", Placement.class), area, shared),
                CaseFields.UNTIL.guard(row.getObject("quarantine_until", LocalDate.class), area, shared),
                row.getObject("next_test_on", LocalDate.class),
                row.getInt("call_attempts"),
                constant(row, "clock_station", Station.class),
                CaseLog.timeOrNone(row, "clock_warn_at"),
                CaseLog.timeOrNone(row, "clock_due_at"),
                CaseLog.time(row, "registered_at"),
                CaseLog.timeOrNone(row, "confirmed_at"));
    }

    static CaseId id(ResultSet row) throws SQLException {
        return new CaseId(Ids.uuid(row.getBytes("id")));
    }

    static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static CaseFacts facts(ResultSet row) throws SQLException {
        return new CaseFacts(
                id(row),
                row.getInt("year"),
                row.getInt("number"),
                new PersonId(Ids.uuid(row.getBytes("person_id"))),
                new AreaPath(row.getString("area_path")),
                CaseKind.valueOf(row.getString("kind")),
                CaseState.valueOf(row.getString("state")),
                constant(row, "severity", Severity.class),
                constant(row, "risk", RiskGroup.class),
                constant(row, "placement", Placement.class),
                row.getObject("last_exposure_on", LocalDate.class),
                row.getObject("quarantine_until", LocalDate.class));
    }
}
