package vn.hanoi.ops.care.surge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Plans as rows. */
@Component
class PlanTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    PlanTable(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A plan without its lines. */
    record Head(
            SurgePlanId id,
            AreaPath area,
            PlanState state,
            Instant madeAt,
            String madeBy,
            int rules,
            double cost,
            long millis) {}

    /** A line. */
    record Line(
            TransferId transfer,
            @Nullable SiteId site,
            boolean fixed,
            @Nullable String outcome) {}

    void add(Head head, List<Line> lines) {
        jdbc.sql("INSERT INTO care_plan (id, version, area_path, state, made_at, made_by, rules_version, cost, millis)"
                        + " VALUES (:id, 0, :area, :state, :at, :by, :rules, :cost, :millis)")
                .param("id", Ids.bytes(head.id().value()))
                .param("area", head.area().value())
                .param("state", head.state().name())
                .param("at", CareTimes.utc(head.madeAt()))
                .param("by", head.madeBy())
                .param("rules", head.rules())
                .param("cost", head.cost())
                .param("millis", head.millis())
                .update();
        write(head.id(), lines);
    }

    void replace(SurgePlanId id, double cost, long millis, List<Line> lines) {
        jdbc.sql("UPDATE care_plan SET cost = :cost, millis = :millis, version = version + 1 WHERE id = :id")
                .param("cost", cost)
                .param("millis", millis)
                .param("id", Ids.bytes(id.value()))
                .update();
        jdbc.sql("DELETE FROM care_plan_line WHERE plan_id = :id")
                .param("id", Ids.bytes(id.value()))
                .update();
        write(id, lines);
    }

    private void write(SurgePlanId id, List<Line> lines) {
        batch.batchUpdate(
                "INSERT INTO care_plan_line (plan_id, transfer_id, site_id, fixed, outcome) VALUES (?, ?, ?, ?, ?)",
                lines,
                500,
                (row, line) -> {
                    row.setBytes(1, Ids.bytes(id.value()));
                    row.setBytes(2, Ids.bytes(line.transfer().value()));
                    row.setBytes(
                            3,
                            line.site() == null ? null : Ids.bytes(line.site().value()));
                    row.setBoolean(4, line.fixed());
                    row.setString(5, line.outcome());
                });
    }

    /** Ends a plan. @return false when it was ended before */
    boolean end(SurgePlanId id, PlanState state, Instant now) {
        return jdbc.sql("UPDATE care_plan SET state = :state, committed_at = :now WHERE id = :id AND state = 'DRAFT'")
                        .param("state", state.name())
                        .param("now", CareTimes.utc(now))
                        .param("id", Ids.bytes(id.value()))
                        .update()
                > 0;
    }

    void outcome(SurgePlanId id, TransferId transfer, String outcome) {
        jdbc.sql("UPDATE care_plan_line SET outcome = :outcome WHERE plan_id = :plan AND transfer_id = :transfer")
                .param("outcome", outcome)
                .param("plan", Ids.bytes(id.value()))
                .param("transfer", Ids.bytes(transfer.value()))
                .update();
    }

    Optional<Head> find(SurgePlanId id) {
        return jdbc.sql("SELECT * FROM care_plan WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> head(row))
                .optional();
    }

    Optional<Head> newest(AreaScope scope) {
        ScopeSql within = scope.within("area_path");
        return jdbc.sql("SELECT * FROM care_plan WHERE " + within.condition() + " ORDER BY made_at DESC LIMIT 1")
                .params(within.parameters())
                .query((row, n) -> head(row))
                .optional();
    }

    List<Line> lines(SurgePlanId id) {
        return jdbc.sql("SELECT * FROM care_plan_line WHERE plan_id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> new Line(
                        new TransferId(Ids.uuid(row.getBytes("transfer_id"))),
                        row.getBytes("site_id") == null ? null : new SiteId(Ids.uuid(row.getBytes("site_id"))),
                        row.getBoolean("fixed"),
                        row.getString("outcome")))
                .list();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                new SurgePlanId(Ids.uuid(row.getBytes("id"))),
                new AreaPath(row.getString("area_path")),
                PlanState.valueOf(row.getString("state")),
                CareTimes.at(row, "made_at"),
                row.getString("made_by"),
                row.getInt("rules_version"),
                row.getDouble("cost"),
                row.getLong("millis"));
    }
}
