package vn.hanoi.ops.quarantine.home;

import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.quarantine.Rows;

/** How often homes are checked, by date. */
@Component
class HomeRules {

    /** @param checksADay planned checks of a home @param randomPercent of the homes drawn besides */
    record HomeRule(int checksADay, int randomPercent, String source) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    HomeRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    HomeRule current() {
        return jdbc.sql("SELECT * FROM quarantine_home_rule WHERE valid_from <= :now"
                        + " ORDER BY valid_from DESC, version DESC LIMIT 1")
                .param("now", Rows.utc(clock.instant()))
                .query((row, n) ->
                        new HomeRule(row.getInt("checks_a_day"), row.getInt("random_percent"), row.getString("source")))
                .single();
    }
}
