package vn.hanoi.ops.bench;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Made-up check-ins over 30 days: venues as busy as Zipf's law has them, a full stadium on one evening, people at random.
 */
final class ManyCheckIns {

    private static final int STATEMENT = 500;
    private static final int TRANSACTION = 5_000;
    private static final long SLICE = 3_000_000;
    private static final double SKEW = 3;
    private static final long DAY_MILLIS = 86_400_000L;
    private static final String HEAD = "INSERT IGNORE INTO venues_check_in (venue_no, at, person, leaving, zone,"
            + " entered_at, source, receipt) VALUES ";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;
    private final List<Integer> venues;
    private final int people;
    private final Random random = new Random(7);

    private record Row(int venue, long at, long person) {}

    ManyCheckIns(JdbcTemplate jdbc, TransactionTemplate transactions, List<Integer> venues, int people) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.venues = venues;
        this.people = people;
    }

    /**
     * Writes up to so many rows on the days before a moment, a slice of all days at a time, until a deadline. The index of
     * persons is made anew afterwards, which takes a fraction of writing it row by row.
     *
     * @return how many rows were written
     */
    long fill(long rows, Instant before, int days, Instant deadline) {
        jdbc.execute("ALTER TABLE venues_check_in DROP INDEX idx_venues_check_in_person");
        long left = rows;
        while (left > 0 && Instant.now().isBefore(deadline)) {
            long slice = Math.min(left, SLICE);
            for (int day = days; day >= 1; day--) {
                write(rows((int) Math.max(1, slice / days), before.toEpochMilli() - day * DAY_MILLIS, DAY_MILLIS));
            }
            left -= slice;
        }
        jdbc.execute("ALTER TABLE venues_check_in ADD INDEX idx_venues_check_in_person (person, at, leaving)");
        return rows - Math.max(0, left);
    }

    /** One evening of a full venue. */
    void crowd(int venue, int visitors, Instant from) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < visitors; i++) {
            rows.add(new Row(venue, from.toEpochMilli() + random.nextInt(5_400_000), random.nextInt(people)));
        }
        write(rows);
    }

    /** Rows a second with nothing but JDBC, in transactions as large as the console's. */
    double bare(int rows, Instant now) {
        List<Row> made = rows(rows, now.toEpochMilli() - DAY_MILLIS / 2, DAY_MILLIS / 2);
        Collections.shuffle(made, random);
        long began = System.nanoTime();
        insert(made);
        return rows / ((System.nanoTime() - began) / 1e9);
    }

    /** A venue, the busy ones often. */
    int venue() {
        return venues.get((int) (venues.size() * Math.pow(random.nextDouble(), SKEW)));
    }

    private List<Row> rows(int rows, long begin, long millis) {
        List<Row> made = new ArrayList<>(rows);
        for (int i = 0; i < rows; i++) {
            made.add(new Row(venue(), begin + (long) (random.nextDouble() * millis), random.nextInt(people)));
        }
        return made;
    }

    private void write(List<Row> rows) {
        rows.sort(Comparator.comparingInt(Row::venue).thenComparingLong(Row::at));
        insert(rows);
    }

    private void insert(List<Row> rows) {
        for (int start = 0; start < rows.size(); start += TRANSACTION) {
            List<Row> part = rows.subList(start, Math.min(rows.size(), start + TRANSACTION));
            transactions.executeWithoutResult(t -> {
                for (int row = 0; row < part.size(); row += STATEMENT) {
                    List<Row> some = part.subList(row, Math.min(part.size(), row + STATEMENT));
                    jdbc.update(
                            HEAD + String.join(",", Collections.nCopies(some.size(), "(?,?,?,0,0,?,3,1)")),
                            statement -> fill(statement, some));
                }
            });
        }
    }

    private static void fill(PreparedStatement statement, List<Row> rows) throws SQLException {
        int place = 1;
        for (Row row : rows) {
            LocalDateTime at = LocalDateTime.ofInstant(Instant.ofEpochMilli(row.at()), ZoneOffset.UTC);
            statement.setInt(place++, row.venue());
            statement.setObject(place++, at);
            statement.setBytes(place++, key(row.person()));
            statement.setObject(place++, at);
        }
    }

    /** The key of a made-up person: as random as a hash, the same each time. */
    static byte[] key(long person) {
        Random hash = new Random(person * 0x9E3779B97F4A7C15L);
        byte[] key = new byte[16];
        hash.nextBytes(key);
        return key;
    }
}
