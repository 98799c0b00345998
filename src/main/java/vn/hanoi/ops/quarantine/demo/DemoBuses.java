package vn.hanoi.ops.quarantine.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;

/** Announces made-up arrivals to the demo city's large sites for the days ahead. */
@Component
class DemoBuses {

    private static final int SITES = 8;
    private static final List<String> ORIGINS =
            List.of("Sân bay Nội Bài", "Quận Đống Đa", "Ga Giáp Bát", "Huyện Thanh Trì");

    private final JdbcTemplate jdbc;

    DemoBuses(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    int write(List<DemoPlaces.Made> sites, Instant now) {
        DemoTable buses = new DemoTable(
                "quarantine_bus",
                "id,version,site_id,area_path,due_at,people,origin,state,reason,announced_at,announced_by");
        int announced = Math.min(SITES, sites.size());
        for (int n = 0; n < announced; n++) {
            DemoPlaces.Made site = sites.get(n);
            buses.add(
                    Ids.next(),
                    0,
                    site.id().value(),
                    site.site().area().value(),
                    now.plus(Duration.ofHours(5 + 17L * n)),
                    30 + 15 * (n % 4),
                    ORIGINS.get(n % ORIGINS.size()),
                    "ANNOUNCED",
                    "",
                    now,
                    "console");
        }
        buses.write(jdbc);
        return announced;
    }
}
