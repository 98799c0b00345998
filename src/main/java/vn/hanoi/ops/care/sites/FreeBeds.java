package vn.hanoi.ops.care.sites;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.kernel.Ids;

/** Forecasts the free beds of a place from expected discharges, blocks that end, and the admissions of the last week. */
@Component
class FreeBeds {

    private static final int DAYS = 7;

    private final JdbcClient jdbc;
    private final BedBlocks.Table blocks;

    FreeBeds(JdbcClient jdbc, BedBlocks.Table blocks) {
        this.jdbc = jdbc;
        this.blocks = blocks;
    }

    List<FreeDay> of(SiteRow site, Instant now) {
        LocalDate today = CareTimes.day(now);
        Map<LocalDate, Integer> leaving = leaving(site.id());
        double coming = admissions(site.id(), now) / (double) DAYS;
        List<BedBlock> open = blocks.open(site.id(), now);
        List<FreeDay> days = new ArrayList<>();
        int free = site.load().free();
        for (int d = 0; d <= DAYS; d++) {
            LocalDate day = today.plusDays(d);
            int gone = leaving.entrySet().stream()
                    .filter(e -> !e.getKey().isAfter(day))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            int unblocked = open.stream()
                    .filter(block -> !CareTimes.day(block.until()).isAfter(day))
                    .mapToInt(BedBlock::beds)
                    .sum();
            int left = d == 0 ? 0 : gone;
            int usable = d == 0 ? 0 : unblocked;
            long expected = Math.round(free + left + usable - coming * d);
            days.add(new FreeDay(day, (int) Math.clamp(expected, 0, site.load().beds()), left, coming * d, usable));
        }
        return days;
    }

    private Map<LocalDate, Integer> leaving(SiteId site) {
        Map<LocalDate, Integer> leaving = new HashMap<>();
        jdbc.sql("SELECT expected_on, COUNT(*) patients FROM care_stay WHERE site_id = :site AND left_at IS NULL"
                        + " AND expected_on IS NOT NULL GROUP BY expected_on")
                .param("site", Ids.bytes(site.value()))
                .query((row, n) -> leaving.put(row.getObject("expected_on", LocalDate.class), row.getInt("patients")))
                .list();
        return leaving;
    }

    private int admissions(SiteId site, Instant now) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM care_stay WHERE site_id = :site AND entered_at > :since AND entered_at <= :now")
                .param("site", Ids.bytes(site.value()))
                .param("since", CareTimes.utc(now.minus(Duration.ofDays(DAYS))))
                .param("now", CareTimes.utc(now))
                .query(Integer.class)
                .single();
    }
}
