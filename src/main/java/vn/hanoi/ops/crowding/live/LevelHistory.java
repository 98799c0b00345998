package vn.hanoi.ops.crowding.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.kernel.Ids;

/** The changes of level as a stream of rows; writing the same again changes nothing, so several nodes may. */
@Component
class LevelHistory {

    private static final Duration LATELY = Duration.ofDays(1);
    private static final String COLUMNS = "from_minute, level, basis, value, setting_version";

    private final JdbcClient jdbc;

    LevelHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes the rows of the judged minutes equal to what the judgement found. Minutes judged for the first time only add
     * what is newer than all that is stored, so that a start does not rewrite the past.
     */
    @Transactional
    void put(StreetId street, Judgement judgement) {
        Instant first = Minutes.start(judgement.firstMinute());
        Instant last = Minutes.start(judgement.lastMinute());
        if (!judgement.judgedAgain()) {
            Instant stored = last(street, last).map(LevelRow::from).orElse(Instant.MIN);
            judgement.changes().stream()
                    .filter(row -> row.from().isAfter(stored))
                    .forEach(row -> insert(street, row));
        } else if (!between(street, first, last).equals(judgement.changes())) {
            jdbc.sql("DELETE FROM crowding_level"
                            + " WHERE street_id = :street AND from_minute BETWEEN :first AND :last")
                    .param("street", Ids.bytes(street.value()))
                    .param("first", utc(first))
                    .param("last", utc(last))
                    .update();
            judgement.changes().forEach(row -> insert(street, row));
        }
    }

    /** The changes in a stretch of time with the one before it. */
    List<LevelRow> covering(StreetId street, Instant from, Instant to) {
        Instant first = last(street, from).map(LevelRow::from).orElse(from);
        return between(street, first, to);
    }

    private List<LevelRow> between(StreetId street, Instant first, Instant last) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM crowding_level"
                        + " WHERE street_id = :street AND from_minute BETWEEN :first AND :last ORDER BY from_minute")
                .param("street", Ids.bytes(street.value()))
                .param("first", utc(first))
                .param("last", utc(last))
                .query((row, n) -> row(row))
                .list();
    }

    /** The change in force at a moment. */
    Optional<LevelRow> last(StreetId street, Instant at) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM crowding_level"
                        + " WHERE street_id = :street AND from_minute <= :at ORDER BY from_minute DESC LIMIT 1")
                .param("street", Ids.bytes(street.value()))
                .param("at", utc(at))
                .query((row, n) -> row(row))
                .optional();
    }

    /** The change in force at a moment for every street that has one. */
    Map<StreetId, LevelRow> lastOfAll(Instant at) {
        Map<StreetId, LevelRow> rows = new HashMap<>();
        jdbc.sql("SELECT l.street_id, " + COLUMNS + " FROM crowding_level l JOIN (SELECT street_id AS id,"
                        + " MAX(from_minute) AS newest FROM crowding_level WHERE from_minute <= :at GROUP BY street_id) m"
                        + " ON l.street_id = m.id AND l.from_minute = m.newest")
                .param("at", utc(at))
                .query(row -> {
                    rows.put(new StreetId(Ids.uuid(row.getBytes("street_id"))), row(row));
                });
        return rows;
    }

    /** The same for some streets: those that changed within a day from the index by time, the others one by one. */
    Map<StreetId, LevelRow> lastOfEach(Collection<StreetId> streets, Instant at) {
        Map<StreetId, LevelRow> rows = new HashMap<>();
        jdbc.sql("SELECT l.street_id, " + COLUMNS + " FROM (SELECT street_id AS id, MAX(from_minute) AS newest"
                        + " FROM crowding_level WHERE from_minute > :before AND from_minute <= :at GROUP BY street_id) m"
                        + " JOIN crowding_level l ON l.street_id = m.id AND l.from_minute = m.newest")
                .param("before", utc(at.minus(LATELY)))
                .param("at", utc(at))
                .query(row -> {
                    rows.put(new StreetId(Ids.uuid(row.getBytes("street_id"))), row(row));
                });
        streets.stream().filter(street -> !rows.containsKey(street)).forEach(street -> last(street, at)
                .ifPresent(row -> rows.put(street, row)));
        return rows;
    }

    /** The changes of every street in a stretch of time, each with the one before it, oldest first. */
    Map<StreetId, List<LevelRow>> changes(Instant from, Instant to) {
        Map<StreetId, List<LevelRow>> rows = new HashMap<>();
        lastOfAll(from).forEach((street, row) -> rows.put(street, new ArrayList<>(List.of(row))));
        jdbc.sql("SELECT street_id, " + COLUMNS + " FROM crowding_level"
                        + " WHERE from_minute > :from AND from_minute <= :to ORDER BY from_minute")
                .param("from", utc(from))
                .param("to", utc(to))
                .query(row -> {
                    rows.computeIfAbsent(new StreetId(Ids.uuid(row.getBytes("street_id"))), street -> new ArrayList<>())
                            .add(row(row));
                });
        return rows;
    }

    private void insert(StreetId street, LevelRow row) {
        jdbc.sql("INSERT IGNORE INTO crowding_level (street_id, " + COLUMNS + ")"
                        + " VALUES (:street, :from, :level, :basis, :value, :version)")
                .param("street", Ids.bytes(street.value()))
                .param("from", utc(row.from()))
                .param("level", row.level())
                .param("basis", row.basis().name())
                .param("value", row.value())
                .param("version", row.settingsVersion())
                .update();
    }

    private static LevelRow row(ResultSet row) throws SQLException {
        return new LevelRow(
                row.getObject("from_minute", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getInt("level"),
                Basis.valueOf(row.getString("basis")),
                row.getDouble("value"),
                row.getInt("setting_version"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
