package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.Measure;
import vn.hanoi.ops.kernel.Ids;

/** The health checks of a case, judged by its rules. */
@Component
class CheckTable {

    private final JdbcClient jdbc;

    CheckTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A check. @param free the rules find no symptoms in it */
    record Made(LocalDate on, boolean free) {}

    /** The checks of a case in the order of their days. */
    List<Made> of(CaseId id, CaseRules rules) {
        return jdbc.sql("SELECT * FROM cases_check WHERE case_id = :id ORDER BY checked_on, part")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> new Made(
                        row.getObject("checked_on", LocalDate.class),
                        values(row).symptomFree(rules)))
                .list();
    }

    private static Assessment values(ResultSet row) throws SQLException {
        return new Assessment(
                row.getObject("spo2", Double.class),
                row.getObject("temperature", Double.class),
                row.getObject("breaths", Integer.class),
                Measure.present(row.getString("signs")));
    }
}
