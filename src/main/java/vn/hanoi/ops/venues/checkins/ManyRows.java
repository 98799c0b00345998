package vn.hanoi.ops.venues.checkins;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows many a statement, which both databases take faster than a batch of single rows. */
final class ManyRows {

    private static final int ROWS = 500;

    private final JdbcTemplate jdbc;
    private final String head;
    private final String row;
    private final String tail;

    /** Sets a row's values from a place on. */
    interface Filler<T> {

        /** @return the place behind the last value */
        int fill(PreparedStatement statement, int place, T row) throws SQLException;
    }

    /**
     * @param head up to {@code VALUES}
     * @param columns how many values a row has
     * @param tail what follows the rows, or nothing
     */
    ManyRows(JdbcTemplate jdbc, String head, int columns, String tail) {
        this.jdbc = jdbc;
        this.head = head;
        this.row = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
        this.tail = tail;
    }

    <T> void write(List<T> rows, Filler<T> filler) {
        for (int start = 0; start < rows.size(); start += ROWS) {
            List<T> part = rows.subList(start, Math.min(rows.size(), start + ROWS));
            jdbc.update(
                    head + " " + String.join(",", Collections.nCopies(part.size(), row)) + " " + tail, statement -> {
                        int place = 1;
                        for (T one : part) {
                            place = filler.fill(statement, place, one);
                        }
                    });
        }
    }
}
