package vn.hanoi.ops.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A MariaDB server on the loopback address whose data stay in one folder from start to start. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "console";
    private static final String SCHEMA = "console";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String OPTIONS = "?connectionTimeZone=UTC&preserveInstants=true"
            + "&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true&useBulkStmts=false";

    private final Path binaries;
    private final Path data;
    private final Path log;
    private final int port;
    private final ChildServer server;
    private String password = "";

    EmbeddedDatabase(Path binaries, Path data, Path log, int port) {
        this.binaries = binaries;
        this.data = data;
        this.log = log;
        this.port = port;
        this.server = new ChildServer("the database", data, log);
    }

    /** Stops a leftover of an earlier run and fails when somebody else has the port. */
    void claim() {
        server.stopLeftover();
        Ports.requireFree(port, "the database", "DATABASE_PORT");
    }

    /** Starts the server and waits until it lets the console in. */
    void start() {
        long since = System.nanoTime();
        Path program = MariaDbFiles.ready(binaries, data, port);
        password = keptPassword();
        server.start(
                command(program),
                Map.of("LD_LIBRARY_PATH", binaries.resolve("libs").toString()));
        awaitLogin();
        Progress.done("database MariaDB on port " + port, since);
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA + OPTIONS;
    }

    String password() {
        return password;
    }

    /** Forgets the data; only between claim and start. */
    void forget() {
        Home.emptied(data);
    }

    @Override
    public void close() {
        server.stop();
    }

    private List<String> command(Path program) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + data,
                "--lc-messages-dir=" + binaries.resolve("share"),
                "--init-file=" + accounts(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=server.sock",
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--max-allowed-packet=64M",
                "--innodb-log-file-size=" + Math.clamp(pool() / 3, 256, 1_024) + "M",
                "--innodb-data-file-buffering=ON",
                "--innodb-flush-neighbors=0",
                "--innodb-io-capacity=1000",
                "--in-predicate-conversion-threshold=0",
                "--innodb-buffer-pool-size=" + pool() + "M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /**
     * An eighth of the machine's memory in MiB, between 512 and 4,096; it is taken as far as there are data to hold. What does not
     * fit is left to the system's own cache of files, which has the rest of the memory. The log holds a large import, so
     * that its pages need not be written while it runs.
     */
    private static int pool() {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return Math.clamp(memory >> 23, 512, 4_096);
    }

    private String keptPassword() {
        Path file = data.resolveSibling(data.getFileName() + ".password");
        try {
            if (!Files.exists(file)) {
                secret(file, UUID.randomUUID().toString());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file + ".", "Check the rights of its folder.", e);
        }
    }

    private Path accounts() {
        Path file = data.resolveSibling(data.getFileName() + "-accounts.sql");
        String account = USER + "@'127.0.0.1'";
        try {
            secret(file, """
                    SET PASSWORD FOR root@localhost = PASSWORD('%2$s');
                    CREATE DATABASE IF NOT EXISTS %3$s CHARACTER SET utf8mb4;
                    CREATE OR REPLACE USER %1$s IDENTIFIED BY '%2$s';
                    GRANT ALL ON %3$s.* TO %1$s;
                    """.formatted(account, password, SCHEMA));
            return file;
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file + ".", "Check the rights of its folder.", e);
        }
    }

    private static void secret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    private void awaitLogin() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!letsIn()) {
            server.requireAlive();
            if (System.nanoTime() > deadline) {
                throw new StartFailure("The database does not answer.", "See " + log + ".");
            }
            Waiting.briefly();
        }
    }

    private boolean letsIn() {
        if (!Ports.answers(port)) {
            return false;
        }
        try (Connection connection = DriverManager.getConnection(url(), USER, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
