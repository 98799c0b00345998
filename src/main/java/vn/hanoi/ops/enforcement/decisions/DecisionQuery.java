package vn.hanoi.ops.enforcement.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.EnforcementFields;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.law.Form;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.Title;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Reads the list of decisions, page by page behind the last row seen. */
@Component
class DecisionQuery {

    private static final Instant NEVER = Instant.parse("2999-12-31T00:00:00Z");
    private static final String DUE = "COALESCE(d.next_due, '2999-12-31 00:00:00')";

    private final JdbcClient jdbc;
    private final LawBook law;

    DecisionQuery(JdbcClient jdbc, LawBook law) {
        this.jdbc = jdbc;
        this.law = law;
    }

    List<DecisionRow> rows(DecisionTray tray, Officer officer, @Nullable DecisionRow after, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(tray, officer, parameters);
        boolean newest = tray == DecisionTray.ALL;
        String order = newest ? "d.proposed_at DESC, d.id DESC" : DUE + ", d.id";
        if (after != null) {
            Instant last = newest ? after.proposedAt() : due(after);
            where += newest
                    ? " AND (d.proposed_at < :last OR (d.proposed_at = :last AND d.id < :id))"
                    : " AND (" + DUE + " > :last OR (" + DUE + " = :last AND d.id > :id))";
            parameters.put("last", LocalDateTime.ofInstant(last, ZoneOffset.UTC));
            parameters.put("id", Ids.bytes(after.id().value()));
        }
        return jdbc.sql("SELECT d.*, r.offender_name, r.acts FROM enforcement_decision d"
                        + " JOIN enforcement_record r ON r.id = d.record_id WHERE " + where + " ORDER BY " + order
                        + " LIMIT " + limit)
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
    }

    int count(DecisionTray tray, Officer officer, int cap) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM enforcement_decision d WHERE "
                        + where(tray, officer, parameters) + " LIMIT " + cap + ") counted")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    boolean isAnyLate(DecisionTray tray, Officer officer, Instant now) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String where = where(tray, officer, parameters);
        parameters.put("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        return !jdbc.sql("SELECT 1 FROM enforcement_decision d WHERE " + where + " AND d.next_due <= :now LIMIT 1")
                .params(parameters)
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    Optional<DecisionId> of(ViolationId record) {
        return jdbc.sql("SELECT id FROM enforcement_decision WHERE record_id = :id AND state <> 'ANNULLED'")
                .param("id", Ids.bytes(record.value()))
                .query((row, n) -> new DecisionId(Ids.uuid(row.getBytes("id"))))
                .optional();
    }

    String label(@Nullable Integer number, int version) {
        return number == null
                ? ""
                : number + "/"
                        + law.version(version)
                                .map(v -> v.law().form(Form.Kind.DECISION).symbol())
                                .orElse("");
    }

    private static Instant due(DecisionRow row) {
        Instant due = row.nextDue();
        return due == null ? NEVER : due;
    }

    private static String where(DecisionTray tray, Officer officer, Map<String, Object> parameters) {
        ScopeSql scope = officer.scope().listed("d.area_path", "d.district");
        parameters.putAll(scope.parameters());
        parameters.put("states", tray.states().stream().map(Enum::name).toList());
        String where = "d.state IN (:states) AND " + scope.condition();
        if (tray == DecisionTray.TO_SIGN && officer.is(Role.OFFICE_CHAIR)) {
            parameters.put(
                    "offices",
                    officer.scope().paths().stream().map(AreaPath::value).toList());
            where += officer.scope().paths().isEmpty() ? " AND 1 = 0" : " AND d.office IN (:offices)";
        }
        return where;
    }

    private DecisionRow row(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        LocalDateTime due = row.getObject("next_due", LocalDateTime.class);
        return new DecisionRow(
                new DecisionId(Ids.uuid(row.getBytes("id"))),
                DecisionState.valueOf(row.getString("state")),
                label(row.getObject("number", Integer.class), row.getInt("law")),
                EnforcementFields.OFFENDER.guard(row.getString("offender_name"), area),
                List.of(row.getString("acts").split(",")),
                row.getLong("total"),
                Title.valueOf(row.getString("title")),
                area,
                new AreaPath(row.getString("office")),
                row.getObject("proposed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                due == null ? null : due.toInstant(ZoneOffset.UTC));
    }
}
