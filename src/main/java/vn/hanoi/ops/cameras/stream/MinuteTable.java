package vn.hanoi.ops.cameras.stream;

import static vn.hanoi.ops.cameras.stream.Times.utc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;

/** The one-minute counts; a minute written again replaces what was there. */
@Component
public class MinuteTable {

    private static final int ROWS = 500;

    private final JdbcTemplate jdbc;

    MinuteTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One minute of one class at the camera with this number. */
    public record Row(
            int camera, Instant minute, Measure measure, CountClass type, double mean, double max, int samples) {}

    /** The minutes of some cameras from one moment to before another, each camera's in order of time. */
    public List<Row> between(Collection<Integer> cameras, Instant from, Instant to) {
        List<Integer> numbers = cameras.stream().sorted().toList();
        List<Row> rows = new ArrayList<>();
        for (int start = 0; start < numbers.size(); start += ROWS) {
            rows.addAll(part(numbers.subList(start, Math.min(numbers.size(), start + ROWS)), from, to));
        }
        return rows;
    }

    /** The mean of one minute of one class at the camera with this number. */
    public record Mean(int camera, Instant minute, Measure measure, CountClass type, double mean) {}

    /** The means of all cameras from one moment to before another, oldest first: one stretch of the index by time. */
    public List<Mean> ofAll(Instant from, Instant to) {
        return jdbc.query(
                "SELECT counted_minute, camera_no, measure, count_class, mean FROM camera_minute"
                        + " FORCE INDEX (camera_minute_by_time) WHERE counted_minute >= ? AND counted_minute < ?"
                        + " ORDER BY counted_minute, camera_no, measure, count_class",
                (row, n) -> new Mean(
                        row.getInt("camera_no"),
                        Times.instant(row, "counted_minute"),
                        Measure.values()[row.getInt("measure")],
                        CountClass.values()[row.getInt("count_class")],
                        row.getDouble("mean")),
                utc(from),
                utc(to));
    }

    /** The average of the minutes' means of one class for each of some cameras, from one moment to before another. */
    public Map<Integer, Double> means(
            Collection<Integer> cameras, CountClass type, Measure measure, Instant from, Instant to) {
        List<Integer> all = cameras.stream().sorted().toList();
        Map<Integer, Double> means = new HashMap<>();
        for (int start = 0; start < all.size(); start += ROWS) {
            String numbers = all.subList(start, Math.min(all.size(), start + ROWS)).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(","));
            jdbc.query(
                    "SELECT camera_no, AVG(mean) AS of_all FROM camera_minute WHERE camera_no IN (" + numbers + ")"
                            + " AND counted_minute >= ? AND counted_minute < ? AND measure = ? AND count_class = ?"
                            + " GROUP BY camera_no",
                    row -> {
                        means.put(row.getInt("camera_no"), row.getDouble("of_all"));
                    },
                    utc(from),
                    utc(to),
                    measure.ordinal(),
                    type.ordinal());
        }
        return means;
    }

    private List<Row> part(List<Integer> cameras, Instant from, Instant to) {
        String numbers = cameras.stream().map(String::valueOf).collect(Collectors.joining(","));
        return jdbc.query(
                "SELECT * FROM camera_minute WHERE camera_no IN (" + numbers + ")"
                        + " AND counted_minute >= ? AND counted_minute < ?"
                        + " ORDER BY camera_no, counted_minute, measure, count_class",
                (row, n) -> new Row(
                        row.getInt("camera_no"),
                        Times.instant(row, "counted_minute"),
                        Measure.values()[row.getInt("measure")],
                        CountClass.values()[row.getInt("count_class")],
                        row.getDouble("mean"),
                        row.getDouble("peak"),
                        row.getInt("samples")),
                utc(from),
                utc(to));
    }

    /** Lets no other node compute minutes of these cameras until this transaction ends. @return each one's interval */
    Map<Integer, Duration> lock(Collection<Integer> cameras) {
        String numbers = cameras.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
        Map<Integer, Duration> intervals = new HashMap<>();
        jdbc.query(
                "SELECT number, interval_s FROM camera_register WHERE number IN (" + numbers
                        + ") ORDER BY number FOR UPDATE",
                row -> {
                    intervals.put(row.getInt("number"), Duration.ofSeconds(row.getInt("interval_s")));
                });
        return intervals;
    }

    void write(List<Row> rows) {
        for (int start = 0; start < rows.size(); start += ROWS) {
            List<Row> part = rows.subList(start, Math.min(rows.size(), start + ROWS));
            List<Object> parameters = new ArrayList<>();
            for (Row row : part) {
                Collections.addAll(parameters, row.camera(), utc(row.minute()));
                Collections.addAll(
                        parameters, row.measure().ordinal(), row.type().ordinal());
                Collections.addAll(parameters, row.mean(), row.max(), row.samples());
            }
            jdbc.update(
                    "REPLACE INTO camera_minute"
                            + " (camera_no, counted_minute, measure, count_class, mean, peak, samples) VALUES "
                            + String.join(",", Collections.nCopies(part.size(), "(?,?,?,?,?,?,?)")),
                    parameters.toArray());
        }
    }
}
