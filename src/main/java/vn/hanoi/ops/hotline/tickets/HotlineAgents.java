package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Who sits at the hotline now, what each does and has. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_SUPERVISOR + "', '" + Roles.COMMAND_CENTRE + "')")
@Transactional(readOnly = true)
public class HotlineAgents {

    private static final Duration PRESENT = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final DeskOfficers officers;
    private final Clock clock;

    HotlineAgents(JdbcClient jdbc, DeskOfficers officers, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
    }

    /** Those whose screens gave a sign of life within 30 minutes, the last seen first. */
    public List<AgentLine> now() {
        Instant now = clock.instant();
        Map<String, Integer> open = counts(
                "SELECT assignee AS officer, COUNT(*) AS many FROM hotline_ticket"
                        + " WHERE assignee IS NOT NULL AND active = 1 GROUP BY assignee",
                now);
        Map<String, Integer> calls = counts(
                "SELECT officer, COUNT(*) AS many FROM hotline_call WHERE at >= :midnight"
                        + " AND direction = 'IN' GROUP BY officer",
                now);
        return officers.atHotline(now.minus(PRESENT)).stream()
                .map(o -> new AgentLine(o, open.getOrDefault(o.account(), 0), calls.getOrDefault(o.account(), 0)))
                .toList();
    }

    private Map<String, Integer> counts(String sql, Instant now) {
        var asked = jdbc.sql(sql);
        if (sql.contains(":midnight")) {
            Instant midnight = LocalDate.ofInstant(now, ConsoleClock.HANOI)
                    .atStartOfDay(ConsoleClock.HANOI)
                    .toInstant();
            asked = asked.param("midnight", TicketConditions.utc(midnight));
        }
        Map<String, Integer> counts = new HashMap<>();
        asked.query(row -> {
            counts.put(row.getString("officer"), row.getInt("many"));
        });
        return counts;
    }
}
