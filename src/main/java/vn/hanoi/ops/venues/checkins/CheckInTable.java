package vn.hanoi.ops.venues.checkins;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.checkins.DayTallies.PersonDay;

/** The stream of check-ins, written many rows a statement; the same check-in written twice is there once. */
@Component
class CheckInTable {

    private static final int ROWS = 1_000;
    private static final int ASKED = 500;
    private static final String COLUMNS = "venue_no, at, person, leaving, zone";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");
    private static final String KEY = "(venue_no=? AND at=? AND person=? AND leaving=?)";

    private final JdbcTemplate jdbc;
    private final ManyRows checkOuts;

    CheckInTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.checkOuts = new ManyRows(jdbc, "INSERT IGNORE INTO venues_check_out (venue_no, at, person) VALUES", 3, "");
    }

    /**
     * Writes rows that are sorted and without repetition.
     *
     * @param receipt finds these rows again when another call wrote some of them in the same moment
     * @return those that were not there before
     */
    List<Scan.Fresh> insert(List<Scan.Fresh> scans, Instant enteredAt, Source source, long receipt) {
        String row = "(?,?,?,?,?,'" + MOMENT.format(utc(enteredAt)) + "'," + source.ordinal() + "," + receipt + ")";
        List<Scan.Fresh> fresh = new ArrayList<>(scans.size());
        for (int start = 0; start < scans.size(); start += ROWS) {
            List<Scan.Fresh> part = scans.subList(start, Math.min(scans.size(), start + ROWS));
            int inserted = jdbc.update(
                    "INSERT IGNORE INTO venues_check_in (" + COLUMNS + ", entered_at, source, receipt) VALUES "
                            + String.join(",", Collections.nCopies(part.size(), row)),
                    statement -> fill(statement, part));
            if (inserted == part.size()) {
                fresh.addAll(part);
            } else if (inserted > 0) {
                Set<Scan.Key> written = written(part, receipt);
                part.stream().filter(one -> written.contains(one.scan().key())).forEach(fresh::add);
            }
        }
        leave(fresh);
        return fresh;
    }

    private void leave(List<Scan.Fresh> fresh) {
        List<Scan> leaving =
                fresh.stream().map(Scan.Fresh::scan).filter(Scan::leaving).toList();
        checkOuts.write(leaving, (statement, place, scan) -> {
            statement.setInt(place, scan.venue());
            statement.setObject(place + 1, utc(scan.at()));
            statement.setBytes(place + 2, scan.person().bytes());
            return place + 3;
        });
    }

    /**
     * What is there of these people on each of these days of Hanoi: one question a day, answered from the index of persons
     * and from that day's partitions alone.
     */
    List<Scan.Key> known(Map<LocalDate, Set<PersonKey>> days) {
        List<Scan.Key> found = new ArrayList<>();
        days.forEach((day, people) -> {
            List<PersonKey> keys = List.copyOf(people);
            for (int start = 0; start < keys.size(); start += ASKED) {
                found.addAll(known(day, keys.subList(start, Math.min(keys.size(), start + ASKED))));
            }
        });
        return found;
    }

    private List<Scan.Key> known(LocalDate day, List<PersonKey> people) {
        return jdbc.query(
                "SELECT venue_no, at, person, leaving FROM venues_check_in WHERE person IN (" + places(people)
                        + ") AND at >= ? AND at < ?",
                (row, n) -> new Scan.Key(
                        row.getInt("venue_no"),
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        PersonKey.of(row.getBytes("person")),
                        row.getBoolean("leaving")),
                onDay(people, day).toArray());
    }

    /** How often these people checked in on their days, those who did; asked of the index of persons alone. */
    Map<PersonDay, Integer> counts(Map<LocalDate, Set<PersonKey>> days) {
        Map<PersonDay, Integer> found = new HashMap<>();
        days.forEach((day, people) -> {
            List<PersonKey> keys = List.copyOf(people);
            for (int start = 0; start < keys.size(); start += ASKED) {
                List<PersonKey> part = keys.subList(start, Math.min(keys.size(), start + ASKED));
                jdbc.query(
                        "SELECT person, COUNT(*) FROM venues_check_in WHERE person IN (" + places(part)
                                + ") AND at >= ? AND at < ? AND leaving = 0 GROUP BY person",
                        row -> {
                            found.put(new PersonDay(PersonKey.of(row.getBytes(1)), day), row.getInt(2));
                        },
                        onDay(part, day).toArray());
            }
        });
        return found;
    }

    private static String places(Collection<PersonKey> people) {
        return String.join(",", Collections.nCopies(people.size(), "?"));
    }

    private static List<Object> onDay(Collection<PersonKey> people, LocalDate day) {
        List<Object> parameters = new ArrayList<>();
        people.forEach(key -> parameters.add(key.bytes()));
        parameters.add(utc(day.atStartOfDay(ConsoleClock.HANOI).toInstant()));
        parameters.add(utc(day.plusDays(1).atStartOfDay(ConsoleClock.HANOI).toInstant()));
        return parameters;
    }

    /** The scan of the same person at the same venue that is nearest in time, less than so long before or after. */
    Optional<Scan> nearest(Scan scan, Duration within) {
        return jdbc
                .query(
                        "SELECT " + COLUMNS
                                + " FROM venues_check_in WHERE person = ? AND venue_no = ? AND at > ? AND at < ?",
                        (row, n) -> read(row),
                        scan.person().bytes(),
                        scan.venue(),
                        utc(scan.at().minus(within)),
                        utc(scan.at().plus(within)))
                .stream()
                .min(Comparator.comparing((Scan found) ->
                                Duration.between(found.at(), scan.at()).abs())
                        .thenComparing(found -> !found.isLike(scan)));
    }

    boolean isEmpty() {
        return jdbc.queryForList("SELECT 1 FROM venues_check_in LIMIT 1", Integer.class)
                .isEmpty();
    }

    private Set<Scan.Key> written(List<Scan.Fresh> part, long receipt) {
        String keys = String.join(" OR ", Collections.nCopies(part.size(), KEY));
        List<Object> parameters = new ArrayList<>();
        for (Scan.Fresh one : part) {
            Scan scan = one.scan();
            Collections.addAll(
                    parameters, scan.venue(), utc(scan.at()), scan.person().bytes(), scan.leaving());
        }
        parameters.add(receipt);
        return new HashSet<>(jdbc.query(
                "SELECT " + COLUMNS + " FROM venues_check_in WHERE (" + keys + ") AND receipt = ?",
                (row, n) -> read(row).key(),
                parameters.toArray()));
    }

    private static void fill(PreparedStatement statement, List<Scan.Fresh> scans) throws SQLException {
        int place = 1;
        for (Scan.Fresh one : scans) {
            Scan scan = one.scan();
            statement.setInt(place++, scan.venue());
            statement.setObject(place++, utc(scan.at()));
            statement.setBytes(place++, scan.person().bytes());
            statement.setBoolean(place++, scan.leaving());
            statement.setInt(place++, scan.zone());
        }
    }

    static Scan read(ResultSet row) throws SQLException {
        return new Scan(
                row.getInt("venue_no"),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                PersonKey.of(row.getBytes("person")),
                row.getBoolean("leaving"),
                row.getInt("zone"));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
