package vn.hanoi.ops.protection;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import vn.hanoi.ops.kernel.ConsoleClock;

/** Empties the room, sets the clock, and lets a test act as one officer and then as another. */
@TestComponent
public class ProtectionSetup {

    private final JdbcClient jdbc;
    private final JdbcTemplate connections;
    private final ConsoleClock clock;

    ProtectionSetup(JdbcClient jdbc, JdbcTemplate connections, ConsoleClock clock) {
        this.jdbc = jdbc;
        this.connections = connections;
        this.clock = clock;
    }

    /** Begins with empty tables and real time. */
    public void begin() {
        clock.follow(Optional.empty());
        List<String> tables = jdbc.sql("SELECT TABLE_NAME FROM information_schema.TABLES"
                        + " WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME LIKE 'protection\\_%'"
                        + " AND TABLE_NAME <> 'protection_clock'")
                .query(String.class)
                .list();
        connections.execute((ConnectionCallback<Void>) connection -> {
            empty(connection, tables);
            return null;
        });
    }

    private static void empty(Connection connection, List<String> tables) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET FOREIGN_KEY_CHECKS = 0");
            try {
                for (String table : tables) {
                    statement.executeUpdate("DELETE FROM " + table);
                }
            } finally {
                statement.execute("SET FOREIGN_KEY_CHECKS = 1");
            }
        }
    }

    /** Sets the console's clock to a moment; it goes on at normal speed. */
    public void at(Instant now) {
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), now, 1)));
    }

    /** Does something as an officer of the whole city. */
    public static <T> T as(String officer, String role, Supplier<T> act) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            login(officer, role);
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Lets an officer of the whole city act from here on. */
    public static void login(String officer, String role) {
        Jwt token = Jwt.withTokenValue("test")
                .header("alg", "none")
                .issuedAt(Instant.EPOCH)
                .claim("preferred_username", officer)
                .claim("areas", List.of("2021:01"))
                .build();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                new JwtAuthenticationToken(token, List.of(new SimpleGrantedAuthority("ROLE_" + role)), officer));
        SecurityContextHolder.setContext(context);
    }
}
