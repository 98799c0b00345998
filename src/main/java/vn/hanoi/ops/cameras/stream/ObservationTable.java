package vn.hanoi.ops.cameras.stream;

import static vn.hanoi.ops.cameras.stream.Times.utc;
import static vn.hanoi.ops.cameras.stream.Times.utcOrNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Source;
import vn.hanoi.ops.cameras.reading.Count;

/** The raw observations, written many rows a statement; the same observation written twice is there once. */
@Component
public class ObservationTable {

    /** Flag: older by more than the camera's patience when it arrived. */
    public static final int LATE = 1;

    /** Flag: a newer count of the camera was there already. */
    public static final int OUT_OF_ORDER = 2;

    /** Flag: sent late from a device's store; nothing is done because of it. */
    public static final int AGAIN = 4;

    /** Flag: its camera's clock was wrong, so nobody knows of which minute it tells; kept and never read. */
    public static final int WRONG_CLOCK = 8;

    private static final int ROWS = 500;
    private static final String BELIEVED = " AND (flags & " + WRONG_CLOCK + ") = 0";
    private static final int QUIET = AGAIN | WRONG_CLOCK;

    /** So many messages of one counter and moment are looked at. */
    private static final int OF_A_MOMENT = 20;

    private static final String COLUMNS = "camera_no, at, digest, kind, counted_from, counted_since,"
            + " person, bicycle, motorcycle, car, bus, truck, minibus, extras, stream";
    private static final String PLACES = "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
    private static final CountClass[] CLASSES = CountClass.values();

    private final JdbcTemplate jdbc;

    ObservationTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the rows of one call have in common.
     *
     * @param number grows with real time; finds these rows again after a crash
     */
    public record Receipt(long number, Instant arrivedAt, Source source) {}

    /** A count with what was noticed about it on arrival. */
    public record Row(Count count, int flags) {

        /** Tells whether nothing is done because of it. */
        public boolean quiet() {
            return (flags & QUIET) != 0;
        }

        /** Tells whether its time is that of its camera's wrong clock. */
        public boolean misdated() {
            return (flags & WRONG_CLOCK) != 0;
        }
    }

    /**
     * Writes the rows, which must be sorted and without repetition.
     *
     * @return those that were not there before
     */
    public List<Row> insert(List<Row> rows, Receipt receipt) {
        List<Row> fresh = new ArrayList<>(rows.size());
        for (int start = 0; start < rows.size(); start += ROWS) {
            List<Row> part = rows.subList(start, Math.min(rows.size(), start + ROWS));
            int inserted = jdbc.update(sql(part.size()), statement -> fill(statement, part, receipt));
            if (inserted == part.size()) {
                fresh.addAll(part);
            } else if (inserted > 0) {
                Set<Count.Key> written = written(part, receipt);
                part.stream().filter(r -> written.contains(r.count().key())).forEach(fresh::add);
            }
        }
        return fresh;
    }

    /** What the counter showed at its newest moment before the given one by event time, if there is one. */
    Optional<Count> cumulativeBefore(Count count, Instant notBefore) {
        List<Count> before = jdbc.query(
                "SELECT " + COLUMNS + " FROM camera_observation WHERE camera_no = ? AND kind = ? AND stream = ?"
                        + " AND at >= ? AND at < ?" + BELIEVED + " ORDER BY at DESC, digest DESC LIMIT "
                        + OF_A_MOMENT,
                (row, n) -> read(row),
                count.camera(),
                Kind.CUMULATIVE.ordinal(),
                count.stream(),
                utc(notBefore),
                utc(count.at()));
        return before.stream().filter(b -> b.coincides(before.getFirst())).reduce(Count::highest);
    }

    /** The next cumulative count of the camera after the given one, if there is one. */
    Optional<Count> cumulativeAfter(Count count, Instant notAfter) {
        return jdbc
                .query(
                        "SELECT " + COLUMNS + " FROM camera_observation WHERE camera_no = ? AND kind = ? AND stream = ?"
                                + " AND at > ? AND at <= ?" + BELIEVED + " ORDER BY at, digest LIMIT 1",
                        (row, n) -> read(row),
                        count.camera(),
                        Kind.CUMULATIVE.ordinal(),
                        count.stream(),
                        utc(count.at()),
                        utc(notAfter))
                .stream()
                .findFirst();
    }

    /** The counts of some cameras whose time is believed, from one moment to before another, in order. */
    public List<Row> between(Collection<Integer> cameras, Instant from, Instant to) {
        String numbers = cameras.stream().map(String::valueOf).collect(Collectors.joining(","));
        return jdbc.query(
                "SELECT " + COLUMNS + ", flags FROM camera_observation WHERE camera_no IN (" + numbers + ")"
                        + " AND at >= ? AND at < ?" + BELIEVED + " ORDER BY camera_no, at, digest",
                (row, n) -> new Row(read(row), row.getInt("flags")),
                utc(from),
                utc(to));
    }

    /** A minute of a camera that has counts which arrived since a receipt. */
    record Touched(int camera, Instant minute, boolean late) {}

    /** The minutes that were touched by receipts from this one on. */
    List<Touched> touchedSince(long receipt) {
        return jdbc.query(
                "SELECT camera_no, DATE_FORMAT(at, '%Y-%m-%dT%H:%i:00Z') AS minute_text,"
                        + " MAX(kind = ? AND (flags & ?) <> 0) AS late FROM camera_observation"
                        + " WHERE receipt >= ?" + BELIEVED + " GROUP BY camera_no, minute_text",
                (row, n) -> new Touched(row.getInt(1), Instant.parse(row.getString(2)), row.getBoolean(3)),
                Kind.CUMULATIVE.ordinal(),
                OUT_OF_ORDER,
                receipt);
    }

    /** The camera's counts whose time is believed, from one moment to before another, in order. */
    public List<Count> between(int camera, Instant from, Instant to) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM camera_observation WHERE camera_no = ? AND at >= ? AND at < ?" + BELIEVED
                        + " ORDER BY at, digest",
                (row, n) -> read(row),
                camera,
                utc(from),
                utc(to));
    }

    /** The camera's newest counts whose time is believed, between two moments, newest first. */
    public List<Count> latest(int camera, Instant from, Instant upTo, int limit) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM camera_observation WHERE camera_no = ? AND at BETWEEN ? AND ?" + BELIEVED
                        + " ORDER BY at DESC, digest DESC LIMIT " + limit,
                (row, n) -> read(row),
                camera,
                utc(from),
                utc(upTo));
    }

    /** When each camera last counted in time, up to a moment. */
    public Map<Integer, Instant> lastSeen(Instant upTo) {
        Map<Integer, Instant> seen = new HashMap<>();
        jdbc.query(
                "SELECT c.number, (SELECT o.at FROM camera_observation o WHERE o.camera_no = c.number AND o.at <= ?"
                        + " AND (o.flags & " + QUIET + ") = 0 ORDER BY o.at DESC LIMIT 1) AS seen"
                        + " FROM camera_register c",
                row -> {
                    Instant at = Times.instantOrNull(row, "seen");
                    if (at != null) {
                        seen.put(row.getInt("number"), at);
                    }
                },
                utc(upTo));
        return seen;
    }

    private Set<Count.Key> written(List<Row> part, Receipt receipt) {
        String keys = String.join(" OR ", Collections.nCopies(part.size(), "(camera_no=? AND at=? AND digest=?)"));
        List<Object> parameters = new ArrayList<>();
        parameters.add(receipt.number());
        for (Row row : part) {
            parameters.add(row.count().camera());
            parameters.add(utc(row.count().at()));
            parameters.add(row.count().digest());
        }
        return new HashSet<>(jdbc.query(
                "SELECT camera_no, at, digest FROM camera_observation WHERE receipt = ? AND (" + keys + ")",
                (row, n) -> new Count.Key(row.getInt(1), Times.instant(row, "at"), row.getLong(3)),
                parameters.toArray()));
    }

    private static String sql(int rows) {
        return "INSERT IGNORE INTO camera_observation (" + COLUMNS + ", arrived_at, receipt, source, flags) VALUES "
                + String.join(",", Collections.nCopies(rows, PLACES));
    }

    private static void fill(PreparedStatement statement, List<Row> rows, Receipt receipt) throws SQLException {
        int p = 1;
        for (Row row : rows) {
            Count count = row.count();
            statement.setInt(p++, count.camera());
            statement.setObject(p++, utc(count.at()));
            statement.setLong(p++, count.digest());
            statement.setInt(p++, count.kind().ordinal());
            statement.setObject(p++, utcOrNull(count.from()));
            statement.setObject(p++, utcOrNull(count.since()));
            for (CountClass type : CLASSES) {
                setDouble(statement, p++, count.values().get(type));
            }
            statement.setString(p++, count.extras());
            statement.setInt(p++, count.stream());
            statement.setObject(p++, utc(receipt.arrivedAt()));
            statement.setLong(p++, receipt.number());
            statement.setInt(p++, receipt.source().ordinal());
            statement.setInt(p++, row.flags());
        }
    }

    private static void setDouble(PreparedStatement statement, int place, @Nullable Double value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.DOUBLE);
        } else {
            statement.setDouble(place, value);
        }
    }

    private static Count read(ResultSet row) throws SQLException {
        Map<CountClass, Double> values = new EnumMap<>(CountClass.class);
        for (CountClass type : CLASSES) {
            double value = row.getDouble(type.name());
            if (!row.wasNull()) {
                values.put(type, value);
            }
        }
        return new Count(
                row.getInt("camera_no"),
                Times.instant(row, "at"),
                row.getLong("digest"),
                Kind.values()[row.getInt("kind")],
                Times.instantOrNull(row, "counted_from"),
                Times.instantOrNull(row, "counted_since"),
                values,
                row.getString("extras"),
                row.getInt("stream"));
    }
}
