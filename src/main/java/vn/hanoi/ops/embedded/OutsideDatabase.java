package vn.hanoi.ops.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.core.env.Environment;

/** The outside database of a run, tried before anything is started, so that a wrong address costs one line. */
final class OutsideDatabase {

    private static final int UNKNOWN_SCHEMA = 1049;
    private static final int SECONDS = 10;

    private final String url;
    private final String user;
    private final String password;

    OutsideDatabase(Environment environment) {
        this(
                environment.getProperty("spring.datasource.url", ""),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    OutsideDatabase(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** @throws StartFailure when the database cannot be used as it is */
    void check() {
        if (url.isEmpty()) {
            throw new StartFailure(
                    "No database is named.", "Give ./console run --with-mysql jdbc:mysql://HOST:PORT/SCHEMA");
        }
        DriverManager.setLoginTimeout(SECONDS);
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            Progress.done("database " + connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion() + " at " + address());
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    /** What a refusal of the driver means. */
    StartFailure failure(SQLException e) {
        String state = String.valueOf(e.getSQLState()).toLowerCase(Locale.ROOT);
        if (e.getErrorCode() == UNKNOWN_SCHEMA) {
            return new StartFailure(
                    "The database at " + address() + " has no such schema.",
                    "Make it with CREATE DATABASE … CHARACTER SET utf8mb4.",
                    e);
        }
        if (state.startsWith("28") || state.startsWith("42")) {
            return new StartFailure(
                    "The database at " + address() + " does not let in the user '" + user + "'.",
                    "Set DATABASE_USER and DATABASE_PASSWORD, and grant the user all rights on the schema.",
                    e);
        }
        return new StartFailure(
                "No database answers at " + address() + ".",
                "Check the address and that MySQL 8.4 or 9 runs there.",
                e);
    }

    /** The address without the options behind it. */
    private String address() {
        int options = url.indexOf('?');
        return options < 0 ? url : url.substring(0, options);
    }
}
