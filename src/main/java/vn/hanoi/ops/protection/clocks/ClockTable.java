package vn.hanoi.ops.protection.clocks;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.protection.clocks.ClockRule.Legal;
import vn.hanoi.ops.protection.clocks.ClockRule.Unit;

/** The periods of the law as rows. */
@Component
class ClockTable {

    private final JdbcClient jdbc;

    ClockTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ClockRule> all() {
        return jdbc.sql("SELECT * FROM protection_clock ORDER BY code, valid_from")
                .query((row, n) -> new ClockRule(
                        Legal.valueOf(row.getString("code")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("amount"),
                        Unit.valueOf(row.getString("unit")),
                        row.getInt("warn_hours"),
                        row.getString("source")))
                .list();
    }

    void add(ClockRule rule) {
        jdbc.sql("INSERT INTO protection_clock (code, valid_from, amount, unit, warn_hours, source)"
                        + " VALUES (:code, :from, :amount, :unit, :warn, :source)")
                .param("code", rule.legal().name())
                .param("from", rule.validFrom())
                .param("amount", rule.amount())
                .param("unit", rule.unit().name())
                .param("warn", rule.warnHours())
                .param("source", rule.source())
                .update();
    }
}
