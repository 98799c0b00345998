package vn.hanoi.ops.care.transfers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Direction;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;

/** Reads lists of transfers, cut to a scope: the patient's area, and those of the places. */
@Component
class TransferQuery {

    private static final String SCOPED = "(%s OR %s OR %s)";

    private final JdbcClient jdbc;

    TransferQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param own cuts to the places of a manager */
    List<TransferRow> rows(AreaScope scope, ScopeSql own, TransferFilter filter, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(scope, own, filter, parameters);
        return jdbc.sql("SELECT * FROM care_transfer WHERE " + where
                        + " ORDER BY emergency DESC, requested_at, id LIMIT " + limit)
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
    }

    List<TransferRow> rows(AreaScope scope, List<TransferId> ids) {
        return jdbc
                .sql("SELECT * FROM care_transfer WHERE id IN (:ids) ORDER BY emergency DESC, requested_at, id")
                .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                .query((row, n) -> row(row))
                .list()
                .stream()
                .filter(row -> scope.covers(row.area()) || row.shared().stream().anyMatch(scope::covers))
                .toList();
    }

    Map<TransferState, Integer> counts(AreaScope scope, ScopeSql own, TransferFilter filter) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(scope, own, filter, parameters);
        Map<TransferState, Integer> counts = new EnumMap<>(TransferState.class);
        jdbc.sql("SELECT state, COUNT(*) transfers FROM care_transfer WHERE " + where + " GROUP BY state")
                .params(parameters)
                .query((row, n) -> counts.put(TransferState.valueOf(row.getString("state")), row.getInt("transfers")))
                .list();
        return counts;
    }

    /** Where others of a home lie or go to now. */
    Set<SiteId> placesOf(@Nullable String household, CaseId except) {
        if (household == null) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("SELECT DISTINCT to_site FROM care_transfer WHERE household = :home"
                        + " AND case_id <> :case AND to_site IS NOT NULL AND state NOT IN ('CANCELLED', 'DIED')")
                .param("home", household)
                .param("case", Ids.bytes(except.value()))
                .query((row, n) -> new SiteId(Ids.uuid(row.getBytes("to_site"))))
                .list());
    }

    /** Where people of these homes lie or go to now. */
    Map<String, Set<SiteId>> placesOf(Set<String> households) {
        Map<String, Set<SiteId>> places = new HashMap<>();
        if (!households.isEmpty()) {
            jdbc.sql("SELECT household, to_site FROM care_transfer WHERE household IN (:homes) AND to_site IS NOT NULL"
                            + " AND state NOT IN ('CANCELLED', 'DIED')")
                    .param("homes", households)
                    .query((row, n) -> places.computeIfAbsent(row.getString("household"), home -> new HashSet<>())
                            .add(new SiteId(Ids.uuid(row.getBytes("to_site")))))
                    .list();
        }
        return places;
    }

    private static String where(AreaScope scope, ScopeSql own, TransferFilter filter, Map<String, Object> parameters) {
        List<String> parts = new ArrayList<>();
        ScopeSql area = scope.within("area_path");
        parts.add(SCOPED.formatted(
                area.condition(),
                scope.within("to_area").condition(),
                scope.within("from_area").condition()));
        parameters.putAll(area.parameters());
        parts.add(own.condition());
        parameters.putAll(own.parameters());
        if (filter.states().isEmpty()) {
            parts.add("ended_at IS NULL");
        } else {
            parts.add("state IN (:states)");
            parameters.put("states", filter.states().stream().map(Enum::name).toList());
        }
        filter.to().ifPresent(site -> {
            parts.add("to_site = :to");
            parameters.put("to", Ids.bytes(site.value()));
        });
        filter.area().ifPresent(path -> {
            parts.add("area_path LIKE :area");
            parameters.put("area", path.value() + "%");
        });
        filter.persons().ifPresent(persons -> parts.add(of(persons, parameters)));
        if (filter.ambulance()) {
            parts.add("plate <> ''");
        }
        return String.join(" AND ", parts);
    }

    static TransferRow row(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        Set<AreaPath> shared = shared(row);
        return new TransferRow(
                new TransferId(Ids.uuid(row.getBytes("id"))),
                row.getInt("year"),
                row.getInt("number"),
                new CaseId(Ids.uuid(row.getBytes("case_id"))),
                new PersonId(Ids.uuid(row.getBytes("person_id"))),
                area,
                shared,
                site(row, "from_site"),
                site(row, "to_site"),
                constant(row, "bed_class", BedClass.class),
                Direction.valueOf(row.getString("direction")),
                row.getBoolean("emergency"),
                TransferState.valueOf(row.getString("state")),
                TransferFields.SEVERITY.guard(constant(row, "severity", Severity.class), area, shared),
                TransferFields.RISK.guard(constant(row, "risk", RiskGroup.class), area, shared),
                TransferFields.NEEDS.guard(row.getString("needs"), area, shared),
                CareTimes.at(row, "requested_at"),
                CareTimes.at(row, "state_at"),
                CareTimes.atOrNone(row, "due_at"),
                site(row, "proposed_site"),
                new Ambulance(row.getString("plate"), row.getString("crew"), row.getString("crew_phone")));
    }

    private static String of(List<PersonId> persons, Map<String, Object> parameters) {
        parameters.put(
                "persons", persons.stream().map(p -> Ids.bytes(p.value())).toList());
        return persons.isEmpty() ? "1 = 0" : "person_id IN (:persons)";
    }

    private static Set<AreaPath> shared(ResultSet row) throws SQLException {
        Set<AreaPath> shared = new HashSet<>();
        for (String column : List.of("to_area", "from_area")) {
            Optional.ofNullable(row.getString(column)).map(AreaPath::new).ifPresent(shared::add);
        }
        return shared;
    }

    static @Nullable SiteId site(ResultSet row, String column) throws SQLException {
        byte[] id = row.getBytes(column);
        return id == null ? null : new SiteId(Ids.uuid(id));
    }

    private static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
