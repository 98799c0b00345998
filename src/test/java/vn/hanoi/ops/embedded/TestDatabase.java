package vn.hanoi.ops.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The database of the test run, empty at its start: MariaDB of our own, or the MySQL that {@code -Dconsole.test.mysql}
 * names. It is offered to every test context and starts when the first one asks.
 */
public final class TestDatabase implements JdbcConnectionDetails {

    private static final TestDatabase SHARED = new TestDatabase();
    private static final String ENDING = "_test";

    private @Nullable Login login;

    private record Login(String url, String user, String password) {}

    /** The database for tests without a context. */
    public static JdbcConnectionDetails shared() {
        return SHARED;
    }

    @Override
    public String getJdbcUrl() {
        return login().url();
    }

    @Override
    public String getUsername() {
        return login().user();
    }

    @Override
    public String getPassword() {
        return login().password();
    }

    private synchronized Login login() {
        if (login == null) {
            String mysql = System.getProperty("console.test.mysql", "");
            login = mysql.isBlank() ? embedded() : outside(mysql);
        }
        return login;
    }

    private static Login embedded() {
        EmbeddedDatabase database = new EmbeddedDatabase(
                TestServers.home().databaseBinaries(),
                Home.made(TestServers.folder().resolve("db")),
                TestServers.folder().resolve("database.log"),
                Ports.anyFree());
        TestServers.stopAtTheEnd(database);
        database.claim();
        database.start();
        Login login = new Login(database.url(), EmbeddedDatabase.USER, database.password());
        empty(login, "console");
        return login;
    }

    private static Login outside(String url) {
        String named = url.replaceFirst("^jdbc:mysql://[^/]+/", "").replaceFirst("\\?.*$", "");
        if (!named.endsWith(ENDING)) {
            throw new IllegalArgumentException("The tests empty their schema: '" + named + "' must end in " + ENDING);
        }
        String schema = named.substring(0, named.length() - ENDING.length()) + "_" + TestServers.fork() + ENDING;
        Login login = new Login(
                url.replaceFirst("/" + named + "(?=\\?|$)", "/" + schema),
                env("DATABASE_USER", "root"),
                env("DATABASE_PASSWORD", ""));
        empty(login, schema);
        return login;
    }

    private static void empty(Login login, String schema) {
        String server = login.url().replaceFirst("/" + schema + "(\\?|$)", "/$1");
        try (Connection connection = DriverManager.getConnection(server, login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + schema);
            statement.execute("CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("The tests' schema " + schema + " cannot be made", e);
        }
    }

    private static String env(String name, String otherwise) {
        return Objects.requireNonNullElse(System.getenv(name), otherwise);
    }

    /** Offers the database to a context. */
    static final class Offer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getBeanFactory().registerSingleton("testDatabase", SHARED);
        }
    }
}
