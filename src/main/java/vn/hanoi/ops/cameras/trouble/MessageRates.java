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

/** How many messages each camera sent in a stretch of time, from the one-minute counts. */
@Component
class MessageRates {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    MessageRates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What came of one camera.
     *
     * @param messages those that told of its most frequent class
     * @param first the first minute in which one came
     */
    record Came(int messages, Instant first) {

        Came and(Came other) {
            return new Came(Math.max(messages, other.messages), first.isBefore(other.first) ? first : other.first);
        }
    }

    /** By the camera's number; cameras that sent nothing in time are left out. */
    Map<Integer, Came> between(List<Integer> numbers, Instant from, Instant to) {
        Map<Integer, Came> came = new HashMap<>();
        for (int begin = 0; begin < numbers.size(); begin += AT_ONCE) {
            List<Integer> part = new ArrayList<>(numbers.subList(begin, Math.min(numbers.size(), begin + AT_ONCE)));
            jdbc.sql("SELECT camera_no, SUM(samples) AS messages, MIN(counted_minute) AS first_minute"
                            + " FROM camera_minute WHERE camera_no IN (:numbers)"
                            + " AND counted_minute >= :from AND counted_minute < :to AND samples > 0"
                            + " GROUP BY camera_no, measure, count_class")
                    .param("numbers", part)
                    .param("from", utc(from))
                    .param("to", utc(to))
                    .query(row -> {
                        Instant first = row.getObject("first_minute", LocalDateTime.class)
                                .toInstant(ZoneOffset.UTC);
                        came.merge(row.getInt("camera_no"), new Came(row.getInt("messages"), first), Came::and);
                    });
        }
        return came;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
