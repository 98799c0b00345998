package vn.hanoi.ops.enforcement.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.kernel.AreaPath;

/** How many sanctions of what amount: by day, by district and by act; annulled ones do not count. */
@Service
@PreAuthorize(EnforcementRoles.WATCHERS)
@Transactional(readOnly = true)
public class SanctionFigures {

    private static final String STANDING = "d.state IN ('SIGNED', 'DELIVERED', 'PAID', 'COERCED')";

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;

    SanctionFigures(JdbcClient jdbc, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.officers = officers;
    }

    /** @param amount in đồng */
    public record DayFigure(LocalDate day, int cases, long amount) {}

    /** @param amount in đồng */
    public record UnitFigure(AreaPath unit, int cases, long amount) {}

    /** @param code of the act; @param amount in đồng */
    public record ActFigure(String code, int cases, long amount) {}

    /** Files that wait, and how many of them past their deadline. */
    public record Waiting(int open, int late) {}

    /** Each day with a signed decision, oldest first. */
    public List<DayFigure> byDay(LocalDate from, LocalDate to) {
        return query(
                        "SELECT d.signed_on, COUNT(*) AS cases, SUM(d.total) AS amount FROM enforcement_decision d WHERE ",
                        " GROUP BY d.signed_on ORDER BY d.signed_on",
                        from,
                        to)
                .query((row, n) -> new DayFigure(
                        row.getObject("signed_on", LocalDate.class), row.getInt("cases"), row.getLong("amount")))
                .list();
    }

    /** Each district with a signed decision, in the order of paths. */
    public List<UnitFigure> byDistrict(LocalDate from, LocalDate to) {
        return query(
                        "SELECT d.district, COUNT(*) AS cases, SUM(d.total) AS amount FROM enforcement_decision d WHERE ",
                        " GROUP BY d.district ORDER BY d.district",
                        from,
                        to)
                .query((row, n) -> new UnitFigure(
                        new AreaPath(row.getString("district")), row.getInt("cases"), row.getLong("amount")))
                .list();
    }

    /** Each act with its fines, in the order of codes. */
    public List<ActFigure> byAct(LocalDate from, LocalDate to) {
        return query(
                        "SELECT a.code, COUNT(*) AS cases, SUM(a.fine) AS amount FROM enforcement_decision d"
                                + " JOIN enforcement_decided_act a ON a.decision_id = d.id WHERE ",
                        " GROUP BY a.code ORDER BY a.code",
                        from,
                        to)
                .query((row, n) -> new ActFigure(row.getString("code"), row.getInt("cases"), row.getLong("amount")))
                .list();
    }

    /** The files that wait now, and how many are late. */
    public Waiting waiting(Instant now) {
        ScopeSql scope = officers.require().scope().within("d.area_path");
        return jdbc.sql(
                        "SELECT COUNT(*) AS waiting, COALESCE(SUM(CASE WHEN d.next_due <= :now THEN 1 ELSE 0 END), 0) AS late"
                                + " FROM enforcement_decision d WHERE d.state IN ('PROPOSED', 'RETURNED', 'SIGNED', 'DELIVERED',"
                                + " 'COERCED') AND " + scope.condition())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .params(scope.parameters())
                .query((row, n) -> new Waiting(row.getInt("waiting"), row.getInt("late")))
                .single();
    }

    private JdbcClient.StatementSpec query(String select, String end, LocalDate from, LocalDate to) {
        ScopeSql scope = officers.require().scope().within("d.area_path");
        return jdbc.sql(select + "d.signed_on BETWEEN :from AND :to AND " + STANDING + " AND " + scope.condition()
                        + end)
                .param("from", from)
                .param("to", to)
                .params(scope.parameters());
    }
}
