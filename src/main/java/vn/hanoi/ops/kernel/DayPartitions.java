package vn.hanoi.ops.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The day partitions of one stream table. A partition is named after the day before whose first instant (UTC) it ends:
 * {@code b20210922} holds what came before 22 September 2021 and not before the partition in front of it; {@code rest}
 * is the open end.
 */
public class DayPartitions {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'b'uuuuMMdd");
    private static final String REST = "rest";

    private final JdbcTemplate jdbc;
    private final String table;

    /** @param table a table of the room that asks, partitioned by range with only the partition {@code rest} at first */
    public DayPartitions(JdbcTemplate jdbc, String table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** Gives each day from one to another, both included, a partition of its own. @return how many were cut */
    public int cover(LocalDate first, LocalDate last) {
        TreeSet<LocalDate> bounds = new TreeSet<>(bounds());
        int cut = 0;
        for (LocalDate bound = first; !bound.isAfter(last.plusDays(1)); bound = bound.plusDays(1)) {
            if (bounds.add(bound)) {
                cut(bound, Optional.ofNullable(bounds.higher(bound)));
                cut++;
            }
        }
        return cut;
    }

    /** Drops what is older than the day. @return how many partitions were dropped */
    public int dropBefore(LocalDate day) {
        List<LocalDate> old =
                bounds().stream().filter(bound -> !bound.isAfter(day)).toList();
        for (LocalDate bound : old) {
            jdbc.execute("ALTER TABLE " + table + " DROP PARTITION " + NAME.format(bound));
        }
        return old.size();
    }

    /** The days before which a partition ends, in order. */
    public List<LocalDate> bounds() {
        return jdbc
                .queryForList(
                        "SELECT PARTITION_NAME FROM information_schema.PARTITIONS"
                                + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = ? ORDER BY PARTITION_ORDINAL_POSITION",
                        String.class,
                        table)
                .stream()
                .filter(name -> !REST.equals(name))
                .map(name -> LocalDate.parse(name, NAME))
                .toList();
    }

    private void cut(LocalDate bound, Optional<LocalDate> next) {
        String whole = next.map(NAME::format).orElse(REST);
        String end = next.map(day -> "('" + day + " 00:00:00')").orElse("(MAXVALUE)");
        jdbc.execute("ALTER TABLE " + table + " REORGANIZE PARTITION " + whole + " INTO (PARTITION "
                + NAME.format(bound) + " VALUES LESS THAN ('" + bound + " 00:00:00'), PARTITION " + whole
                + " VALUES LESS THAN " + end + ")");
    }
}
