package vn.hanoi.ops.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes rows into the stream table with nothing but JDBC, in transactions as large as the console's. */
class BareInserts {

    private static final int STATEMENT = 500;
    private static final int FIRST_CAMERA = 1_000_000;
    private static final int CAMERAS = 500;
    private static final String HEAD =
            "INSERT IGNORE INTO camera_observation (camera_no, at, digest, kind, person, motorcycle, car,"
                    + " arrived_at, receipt, source, flags) VALUES ";
    private static final String PLACES = "(?,?,?,0,?,?,?,?,?,0,0)";

    private final JdbcTemplate jdbc;
    private final Instant newest;
    private long written;

    BareInserts(JdbcTemplate jdbc, Instant newest) {
        this.jdbc = jdbc;
        this.newest = newest;
    }

    /** Rows a second with {@code addBatch} for each row. */
    double rowByRow(int rows) {
        return perSecond(rows, 1);
    }

    /** Rows a second with 500 rows in each statement. */
    double manyRows(int rows) {
        return perSecond(rows, STATEMENT);
    }

    private double perSecond(int rows, int rowsAStatement) {
        long began = System.nanoTime();
        for (int start = 0; start < rows; start += ObservationBodies.SIZE) {
            jdbc.execute((Connection connection) -> {
                boolean auto = connection.getAutoCommit();
                connection.setAutoCommit(false);
                write(connection, rowsAStatement);
                connection.commit();
                connection.setAutoCommit(auto);
                return null;
            });
        }
        return rows / ((System.nanoTime() - began) / 1e9);
    }

    private void write(Connection connection, int rowsAStatement) throws SQLException {
        String sql = HEAD + String.join(",", Collections.nCopies(rowsAStatement, PLACES));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int row = 0; row < ObservationBodies.SIZE; row += rowsAStatement) {
                int place = 1;
                for (int i = 0; i < rowsAStatement; i++) {
                    place = fill(statement, place);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private int fill(PreparedStatement statement, int first) throws SQLException {
        long n = written++;
        LocalDateTime at = LocalDateTime.ofInstant(newest.minusMillis(n / CAMERAS * 137), ZoneOffset.UTC);
        int place = first;
        statement.setInt(place++, FIRST_CAMERA + (int) (n % CAMERAS));
        statement.setObject(place++, at);
        statement.setLong(place++, n);
        statement.setDouble(place++, n % 90);
        statement.setDouble(place++, n % 70);
        statement.setDouble(place++, n % 11);
        statement.setObject(place++, at);
        statement.setLong(place++, n / ObservationBodies.SIZE);
        return place;
    }
}
