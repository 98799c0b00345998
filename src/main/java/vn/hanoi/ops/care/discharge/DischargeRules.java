package vn.hanoi.ops.care.discharge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cases.rules.ReleaseRules;

/** The criteria of discharge as dated rows: July 2021, August to October 2021, 2022. */
@Component
public class DischargeRules {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DischargeRules(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The criteria in force on a day; the first ones before all. */
    public DischargeRule on(LocalDate day) {
        List<DischargeRule> all = all();
        return all.stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .max(Comparator.comparing(DischargeRule::validFrom))
                .orElse(all.getFirst());
    }

    /** All of them, the oldest first. */
    public List<DischargeRule> all() {
        return jdbc.sql("SELECT * FROM care_discharge_rule ORDER BY valid_from")
                .query((row, n) -> new DischargeRule(
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("name"),
                        json.readValue(row.getString("rules"), ReleaseRules.class),
                        row.getString("source")))
                .list();
    }
}
