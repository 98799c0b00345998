package vn.hanoi.ops.enforcement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.enforcement.PlanId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** The plans as rows. */
@Component
class ShiftPlanTable {

    private static final int REMEMBERED_DAYS = 60;
    private static final int MOST = 200;
    private static final String WAS_THERE = "EXISTS (SELECT 1 FROM enforcement_inspection i WHERE i.venue = s.venue"
            + " AND i.at >= :from AND i.at < :to)";
    private static final String PLAN = "SELECT p.*, (SELECT COUNT(*) FROM enforcement_stop s WHERE s.plan_id = p.id)"
            + " AS stops, (SELECT COUNT(*) FROM enforcement_stop s WHERE s.plan_id = p.id AND EXISTS (SELECT 1 FROM"
            + " enforcement_inspection i WHERE i.venue = s.venue AND i.at >= DATE_SUB(p.day, INTERVAL 7 HOUR)"
            + " AND i.at < DATE_ADD(p.day, INTERVAL 17 HOUR))) AS visited FROM enforcement_plan p WHERE ";

    private final JdbcClient jdbc;

    ShiftPlanTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PlanId> byKey(UUID key) {
        return jdbc.sql("SELECT id FROM enforcement_plan WHERE request_key = :key")
                .param("key", Ids.bytes(key))
                .query((row, n) -> new PlanId(Ids.uuid(row.getBytes("id"))))
                .optional();
    }

    void add(PlanId id, MakePlan command, List<Stop> stops, Hand hand) {
        jdbc.sql("INSERT INTO enforcement_plan (id, request_key, area_path, day, shift, team, metres, made_at, made_by,"
                        + " made_name) VALUES (:id, :key, :area, :day, :shift, :team, :metres, :at, :by, :name)")
                .param("id", Ids.bytes(id.value()))
                .param("key", Ids.bytes(command.key()))
                .param("area", command.area().value())
                .param("day", command.day())
                .param("shift", command.shift().name())
                .param("team", command.team().strip())
                .param("metres", Way.metres(stops))
                .param("at", LocalDateTime.ofInstant(hand.at(), ZoneOffset.UTC))
                .param("by", hand.officer())
                .param("name", hand.name())
                .update();
        for (int position = 0; position < stops.size(); position++) {
            jdbc.sql("INSERT INTO enforcement_stop (plan_id, position, venue, metres)"
                            + " VALUES (:plan, :position, :venue, :metres)")
                    .param("plan", Ids.bytes(id.value()))
                    .param("position", position)
                    .param("venue", Ids.bytes(stops.get(position).place().id().value()))
                    .param("metres", stops.get(position).metres())
                    .update();
        }
    }

    List<PlanRow> of(LocalDate day, AreaScope scope) {
        ScopeSql within = scope.within("p.area_path");
        return jdbc.sql(PLAN + "p.day = :day AND " + within.condition() + " ORDER BY p.team, p.shift, p.id LIMIT "
                        + MOST)
                .param("day", day)
                .params(within.parameters())
                .query((row, n) -> row(row))
                .list();
    }

    Optional<PlanRow> find(PlanId id) {
        return jdbc.sql(PLAN + "p.id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> row(row))
                .optional();
    }

    List<Stop> stops(PlanRow plan) {
        return jdbc.sql("SELECT e.*, s.metres AS leg, " + WAS_THERE + " AS was_there FROM enforcement_stop s"
                        + " JOIN enforcement_place e ON e.venue = s.venue WHERE s.plan_id = :plan ORDER BY s.position")
                .param("plan", Ids.bytes(plan.id().value()))
                .param("from", start(plan.day()))
                .param("to", start(plan.day().plusDays(1)))
                .query((row, n) -> new Stop(PlaceTable.row(row), row.getInt("leg"), row.getBoolean("was_there")))
                .list();
    }

    List<String> teams(LocalDate today, AreaScope scope) {
        ScopeSql within = scope.within("area_path");
        return jdbc.sql("SELECT DISTINCT team FROM enforcement_plan WHERE day >= :since AND " + within.condition()
                        + " ORDER BY team LIMIT " + MOST)
                .param("since", today.minusDays(REMEMBERED_DAYS))
                .params(within.parameters())
                .query(String.class)
                .list();
    }

    private static LocalDateTime start(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(ConsoleClock.HANOI).toInstant(), ZoneOffset.UTC);
    }

    private static PlanRow row(ResultSet row) throws SQLException {
        return new PlanRow(
                new PlanId(Ids.uuid(row.getBytes("id"))),
                row.getObject("day", LocalDate.class),
                Shift.valueOf(row.getString("shift")),
                row.getString("team"),
                new AreaPath(row.getString("area_path")),
                row.getInt("metres"),
                row.getInt("stops"),
                row.getInt("visited"),
                row.getString("made_name"));
    }
}
