package vn.hanoi.ops.cameras.trouble;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each camera counted in an hour, from the one-minute counts. */
@Component
class HourTotals {

    private static final int LEAST_MINUTES = 30;
    private static final int AT_ONCE = 500;
    private static final int SECONDS = 3_600;

    private final JdbcClient jdbc;

    HourTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The mean count a minute over all classes by the camera's number.
     *
     * @return cameras with counts in at least half of the hour's minutes
     */
    Map<Integer, Double> of(List<Integer> numbers, Instant hour) {
        Map<Integer, Double> means = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            List<Integer> part = new ArrayList<>(numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)));
            jdbc.sql(
                            "SELECT camera_no, SUM(mean) AS total, COUNT(DISTINCT counted_minute) AS minutes FROM camera_minute"
                                    + " WHERE camera_no IN (:numbers) AND counted_minute >= :from AND counted_minute < :to"
                                    + " GROUP BY camera_no")
                    .param("numbers", part)
                    .param("from", utc(hour))
                    .param("to", utc(hour.plusSeconds(SECONDS)))
                    .query(row -> {
                        int minutes = row.getInt("minutes");
                        if (minutes >= LEAST_MINUTES) {
                            means.put(row.getInt("camera_no"), row.getDouble("total") / minutes);
                        }
                    });
        }
        return means;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
