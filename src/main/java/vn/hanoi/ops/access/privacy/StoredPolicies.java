package vn.hanoi.ops.access.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;

/** The versions of the policy as rows whose content never changes. */
@Component
public class StoredPolicies {

    private final JdbcClient jdbc;

    StoredPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PolicyVersion> approved() {
        return read(jdbc.sql("SELECT * FROM access_policy WHERE state = 'APPROVED' ORDER BY number"));
    }

    /** The version of that number, in whatever state it is. */
    public Optional<PolicyVersion> find(int number) {
        return read(jdbc.sql("SELECT * FROM access_policy WHERE number = ?").param(number)).stream()
                .findFirst();
    }

    private List<PolicyVersion> read(JdbcClient.StatementSpec versions) {
        return versions.query((row, n) -> new PolicyVersion(
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("source"),
                        new EmergencyTerms(
                                Duration.ofMinutes(row.getInt("emergency_minutes")), row.getInt("emergency_reason")),
                        rules(row.getInt("number")),
                        purposes(row.getInt("number"))))
                .list();
    }

    private List<PolicyRule> rules(int version) {
        return jdbc.sql("SELECT * FROM access_policy_rule WHERE version = ? ORDER BY position")
                .param(version)
                .query((row, n) -> rule(row))
                .list();
    }

    private Map<Role, Set<Purpose>> purposes(int version) {
        Map<Role, Set<Purpose>> purposes = new EnumMap<>(Role.class);
        jdbc.sql("SELECT role, purposes FROM access_policy_purpose WHERE version = ?")
                .param(version)
                .query((row, n) -> Map.entry(row.getString("role"), set(Purpose.class, row.getString("purposes"))))
                .list()
                .forEach(e -> Role.named(e.getKey()).ifPresent(role -> purposes.put(role, e.getValue())));
        return purposes;
    }

    private static PolicyRule rule(ResultSet row) throws SQLException {
        return new PolicyRule(
                row.getInt("position"),
                set(Role.class, row.getString("roles")),
                set(AreaRelation.class, row.getString("relations")),
                set(Sensitivity.class, row.getString("sensitivities")),
                row.getString("field"),
                set(Purpose.class, row.getString("purposes")),
                set(Channel.class, row.getString("channels")),
                new Cell(Visibility.valueOf(row.getString("visibility")), row.getBoolean("revealable")),
                row.getString("reason"),
                row.getString("reason_en"));
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, String names) {
        Function<String, E> named = name -> Enum.valueOf(type, name);
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(named)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
