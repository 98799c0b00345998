package vn.hanoi.ops.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.DayPartitions;

/** How soon one minute of the past stands on the map: all streets of the city from the one-minute counts. */
final class PlaybackBench {

    private static final int MILLIS = 1_000_000;
    private static final int MINUTES_AN_HOUR = 60;

    private final RunningConsole console;
    private final JdbcTemplate jdbc;

    PlaybackBench(RunningConsole console) {
        this.console = console;
        this.jdbc = console.bean(JdbcTemplate.class);
    }

    /**
     * Fills the minutes and asks for some of them.
     *
     * @param cameras cameras of the city, each with people and motorcycles in every filled minute
     * @param streets that they watch
     * @param days of the past
     * @param hours filled in each day, up to 24
     * @param samples minutes that are asked for
     */
    String run(int cameras, int streets, int days, int hours, int samples) {
        MoreCameras.upTo(cameras, console);
        MoreStreets.upTo(streets, 501, cameras, console);
        Instant today = console.now().truncatedTo(ChronoUnit.DAYS);
        LocalDate last = LocalDate.ofInstant(today, ZoneOffset.UTC);
        new DayPartitions(jdbc, "camera_minute").cover(last.minusDays(days), last.plusDays(1));
        long rows = 0;
        for (int day = 1; day <= days; day++) {
            rows += fill(today.minus(day, ChronoUnit.DAYS), hours);
            levels(today.minus(day, ChronoUnit.DAYS));
        }
        CrowdingPast past = console.bean(CrowdingPast.class);
        SecurityContextHolder.setContext(
                new WithOfficer.Factory().of("chihuy", List.of("2021:01"), Role.COMMAND_CENTRE));
        Random random = new Random(1);
        List<Double> millis = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        int shown = 0;
        for (int i = -samples / 10; i < samples; i++) {
            Instant minute = today.minus(1 + random.nextInt(days), ChronoUnit.DAYS)
                    .plus(random.nextInt(hours * MINUTES_AN_HOUR), ChronoUnit.MINUTES);
            long begun = System.nanoTime();
            List<StreetNow> city = past.at(AreaScope.CITY, minute);
            if (i >= 0) {
                millis.add((double) (System.nanoTime() - begun) / MILLIS);
                shown = city.size();
                bare.add(bareScan(minute));
                if (city.stream().noneMatch(street -> street.level() > 0 && street.density() != null)) {
                    throw new IllegalStateException("The minute " + minute + " is empty");
                }
            }
        }
        SecurityContextHolder.clearContext();
        return "| what | cameras | streets | days | minute rows | asked | p50 | p95 | worst |%n|---|---|---|---|---|---|---|---|---|%n"
                        .formatted()
                + line("one minute of the city", cameras, shown, days, rows, millis)
                + line("bare index scan of its counts", cameras, shown, days, rows, bare);
    }

    private static String line(String what, int cameras, int streets, int days, long rows, List<Double> millis) {
        return "| %s | %,d | %,d | %d | %,d | %s |%n"
                .formatted(what, cameras, streets, days, rows, Percentiles.of(millis));
    }

    /** The counts that the minute is made of, by the table's own key and nothing else. */
    private double bareScan(Instant minute) {
        long begun = System.nanoTime();
        jdbc.query(
                "SELECT m.* FROM camera_register c STRAIGHT_JOIN camera_minute m ON m.camera_no = c.number"
                        + " AND m.counted_minute >= ? AND m.counted_minute < ?",
                row -> {
                    row.getDouble("mean");
                },
                LocalDateTime.ofInstant(minute.minusSeconds(120), ZoneOffset.UTC),
                LocalDateTime.ofInstant(minute.plusSeconds(60), ZoneOffset.UTC));
        return (double) (System.nanoTime() - begun) / MILLIS;
    }

    /** Two classes a camera and minute, made by the database itself. */
    private long fill(Instant day, int hours) {
        LocalDateTime begin = LocalDateTime.ofInstant(day, ZoneOffset.UTC);
        long rows = 0;
        for (int hour = 0; hour < hours; hour++) {
            rows += jdbc.update(
                    "INSERT IGNORE INTO camera_minute (camera_no, counted_minute, measure, count_class, mean, peak, samples)"
                            + " SELECT c.number, DATE_ADD(?, INTERVAL m.n MINUTE), 0, k.n, 5 + MOD(c.number + m.n, 40),"
                            + " 60, 12 FROM camera_register c"
                            + " JOIN (SELECT a.n + 10 * b.n AS n FROM " + digits(10) + " a JOIN " + digits(6) + " b) m"
                            + " JOIN (SELECT 0 AS n UNION ALL SELECT 2) k",
                    begin.plusHours(hour));
        }
        return rows;
    }

    /** Twelve changes of level a street and day. */
    private void levels(Instant day) {
        jdbc.update(
                "INSERT IGNORE INTO crowding_level (street_id, from_minute, level, basis, value, setting_version)"
                        + " SELECT s.id, DATE_ADD(?, INTERVAL 2 * (a.n + 6 * b.n) HOUR), 1 + MOD(a.n + b.n, 5), 'DENSITY', 0.2, 1"
                        + " FROM crowding_street s JOIN " + digits(6) + " a JOIN " + digits(2) + " b",
                LocalDateTime.ofInstant(day, ZoneOffset.UTC));
    }

    private static String digits(int most) {
        StringBuilder digits = new StringBuilder("(SELECT 0 AS n");
        for (int n = 1; n < most; n++) {
            digits.append(" UNION ALL SELECT ").append(n);
        }
        return digits.append(')').toString();
    }
}
