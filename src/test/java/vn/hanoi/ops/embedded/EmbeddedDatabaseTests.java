package vn.hanoi.ops.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    Path folder;

    private final int port = Ports.anyFree();

    @Test
    void keepsItsDataUntilTheyAreForgotten() throws Exception {
        try (EmbeddedDatabase first = started()) {
            run(first, "CREATE TABLE mark (n INT)");
        }
        try (EmbeddedDatabase second = started()) {
            run(second, "INSERT INTO mark VALUES (1)");
        }
        EmbeddedDatabase third = database();
        third.forget();
        third.start();
        try (third) {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() -> run(third, "SELECT * FROM mark"));
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = started()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(database.url(), "root", ""));
            assertThat(Files.getPosixFilePermissions(folder.resolve("db.password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void namesTheTakenPortAndTheWayOut() throws IOException {
        try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> database().claim())
                    .withMessageContaining(Integer.toString(other.getLocalPort()))
                    .extracting(StartFailure::advice)
                    .asString()
                    .contains("DATABASE_PORT=");
        }
    }

    private EmbeddedDatabase started() {
        EmbeddedDatabase database = database();
        database.claim();
        database.start();
        return database;
    }

    private EmbeddedDatabase database() {
        return new EmbeddedDatabase(
                TestServers.home().databaseBinaries(), folder.resolve("db"), folder.resolve("database.log"), port);
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database.url(), EmbeddedDatabase.USER, database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
