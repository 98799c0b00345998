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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;

/** The versions of the policy that are in force or will be, as rows that never change. */
@Component
class StoredPolicies {

    private final JdbcClient jdbc;

    StoredPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PolicyVersion> approved() {
        Map<Integer, List<PolicyRule>> rules = jdbc
                .sql("SELECT * FROM access_policy_rule ORDER BY version, position")
                .query((row, n) -> Map.entry(row.getInt("version"), rule(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("SELECT * FROM access_policy WHERE state = 'APPROVED' ORDER BY number")
                .query((row, n) -> new PolicyVersion(
                        row.getInt("number"),
                        row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("source"),
                        new EmergencyTerms(
                                Duration.ofMinutes(row.getInt("emergency_minutes")), row.getInt("emergency_reason")),
                        rules.getOrDefault(row.getInt("number"), List.of()),
                        purposes(row.getInt("number"))))
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

    static PolicyRule rule(ResultSet row) throws SQLException {
        return new PolicyRule(
                row.getInt("position"),
                set(Role.class, row.getString("roles")),
                set(AreaRelation.class, row.getString("relations")),
                set(Sensitivity.class, row.getString("sensitivities")),
                row.getString("field"),
                set(Purpose.class, row.getString("purposes")),
                set(Channel.class, row.getString("channels")),
                new Cell(Visibility.valueOf(row.getString("visibility")), row.getBoolean("revealable")),
                row.getString("reason"));
    }

    static <E extends Enum<E>> Set<E> set(Class<E> type, String names) {
        Function<String, E> named = name -> Enum.valueOf(type, name);
        return Arrays.stream(names.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(named)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
