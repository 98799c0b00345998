package vn.hanoi.ops.access.policy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.privacy.PolicyRule;

/** The register of versions; the content of a row never changes, only its state, once. */
@Component
class PolicyTable {

    private static final int STEP = 10;

    private final JdbcClient jdbc;

    PolicyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PolicyEntry> all() {
        return jdbc.sql("SELECT * FROM access_policy ORDER BY number DESC")
                .query(PolicyTable::entry)
                .list();
    }

    Optional<PolicyEntry> find(int number) {
        return jdbc.sql("SELECT * FROM access_policy WHERE number = ?")
                .param(number)
                .query(PolicyTable::entry)
                .optional();
    }

    /** Adds a proposal; a number that another officer took meanwhile is a duplicate key. */
    int add(ProposePolicy proposal, String officer, Instant now) {
        int number = jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM access_policy")
                .query(Integer.class)
                .single();
        jdbc.sql("INSERT INTO access_policy (number, state, valid_from, source, proposed_by, proposed_at,"
                        + " emergency_minutes, emergency_reason) VALUES (?, 'PROPOSED', ?, ?, ?, ?, ?, ?)")
                .params(
                        number,
                        utc(proposal.validFrom() == null ? now : proposal.validFrom()),
                        proposal.source().strip(),
                        officer,
                        utc(now),
                        proposal.emergency().lasts().toMinutes(),
                        proposal.emergency().shortestReason())
                .update();
        int position = 0;
        for (PolicyRule rule : proposal.rules()) {
            position += STEP;
            add(number, position, rule);
        }
        proposal.purposes().forEach((role, purposes) -> jdbc.sql(
                        "INSERT INTO access_policy_purpose (version, role, purposes) VALUES (?, ?, ?)")
                .params(number, role.name(), names(purposes))
                .update());
        return number;
    }

    /** Decides on a proposal. @return false when somebody else decided meanwhile */
    boolean decide(int number, PolicyState state, String officer, Instant now, String note) {
        return jdbc.sql("UPDATE access_policy SET state = ?, decided_by = ?, decided_at = ?, note = ?,"
                                + " valid_from = GREATEST(valid_from, ?) WHERE number = ? AND state = 'PROPOSED'")
                        .params(state.name(), officer, utc(now), note, utc(now), number)
                        .update()
                == 1;
    }

    private void add(int number, int position, PolicyRule rule) {
        jdbc.sql("INSERT INTO access_policy_rule (version, position, roles, relations, sensitivities, field, purposes,"
                        + " channels, visibility, revealable, reason, reason_en)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number,
                        position,
                        names(rule.roles()),
                        names(rule.relations()),
                        names(rule.sensitivities()),
                        rule.field(),
                        names(rule.purposes()),
                        names(rule.channels()),
                        rule.cell().visibility().name(),
                        rule.cell().revealable(),
                        rule.reason().strip(),
                        rule.reasonEnglish().strip())
                .update();
    }

    private static String names(Collection<? extends Enum<?>> set) {
        return set.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static PolicyEntry entry(ResultSet row, int ignored) throws SQLException {
        return new PolicyEntry(
                row.getInt("number"),
                PolicyState.valueOf(row.getString("state")),
                instant(row.getObject("valid_from", LocalDateTime.class)),
                row.getString("source"),
                row.getString("proposed_by"),
                instant(row.getObject("proposed_at", LocalDateTime.class)),
                row.getString("decided_by"),
                instantOrNull(row.getObject("decided_at", LocalDateTime.class)),
                row.getString("note"));
    }

    private static @Nullable Instant instantOrNull(@Nullable LocalDateTime time) {
        return time == null ? null : instant(time);
    }

    private static Instant instant(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
