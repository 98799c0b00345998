package vn.hanoi.ops.quarantine.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.Rows;

/** Hours of grace and their proposals as rows. */
@Component
class GraceTable {

    private final JdbcClient jdbc;

    GraceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Grace> all() {
        return jdbc.sql("SELECT * FROM quarantine_grace ORDER BY from_time, name")
                .query((row, n) -> grace(row))
                .list();
    }

    Optional<Grace> find(UUID id) {
        return jdbc.sql("SELECT * FROM quarantine_grace WHERE id = :id")
                .param("id", Ids.bytes(id))
                .query((row, n) -> grace(row))
                .optional();
    }

    void add(Grace grace, Hand hand) {
        jdbc.sql("INSERT INTO quarantine_grace (id, site_code, name, codes, from_time, to_time, valid_from, entered_by)"
                        + " VALUES (:id, :site, :name, :codes, :from, :to, :day, :by)")
                .param("id", Ids.bytes(grace.id()))
                .param("site", grace.site())
                .param("name", grace.name())
                .param("codes", written(grace.codes()))
                .param("from", grace.from())
                .param("to", grace.to())
                .param("day", hand.day())
                .param("by", hand.officer())
                .update();
    }

    void end(UUID id, LocalDate lastDay) {
        jdbc.sql("UPDATE quarantine_grace SET valid_to = :day WHERE id = :id AND valid_to IS NULL")
                .param("day", lastDay)
                .param("id", Ids.bytes(id))
                .update();
    }

    List<GraceProposal> open() {
        return jdbc.sql("SELECT * FROM quarantine_grace_proposal WHERE decided_at IS NULL ORDER BY proposed_at, id")
                .query((row, n) -> proposal(row))
                .list();
    }

    void propose(GraceProposal proposal) {
        Grace grace = proposal.grace();
        jdbc.sql(
                        "INSERT INTO quarantine_grace_proposal (id, step, grace_id, site_code, name, codes, from_time, to_time,"
                                + " reason, proposed_by, proposed_at) VALUES (:id, :step, :grace, :site, :name, :codes, :from, :to,"
                                + " :reason, :by, :at)")
                .param("id", Ids.bytes(proposal.id()))
                .param("step", proposal.step().name())
                .param("grace", Ids.bytes(grace.id()))
                .param("site", grace.site())
                .param("name", grace.name())
                .param("codes", written(grace.codes()))
                .param("from", grace.from())
                .param("to", grace.to())
                .param("reason", proposal.reason())
                .param("by", proposal.proposedBy())
                .param("at", Rows.utc(proposal.proposedAt()))
                .update();
    }

    /** Decides once; tells whether it was still open. */
    boolean decide(UUID id, boolean enacted, Hand hand) {
        return ProposalDecisions.decide(jdbc, "quarantine_grace_proposal", id, enacted, hand);
    }

    private static GraceProposal proposal(ResultSet row) throws SQLException {
        Grace grace = new Grace(
                Rows.id(row, "grace_id"),
                row.getString("site_code"),
                row.getString("name"),
                codes(row),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getObject("proposed_at", LocalDateTime.class).toLocalDate(),
                null);
        return new GraceProposal(
                Rows.id(row, "id"),
                GraceStep.valueOf(row.getString("step")),
                grace,
                row.getString("reason"),
                row.getString("proposed_by"),
                Objects.requireNonNull(Rows.at(row, "proposed_at")));
    }

    private static Grace grace(ResultSet row) throws SQLException {
        return new Grace(
                Rows.id(row, "id"),
                row.getString("site_code"),
                row.getString("name"),
                codes(row),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static Set<WatchCode> codes(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("codes").split(","))
                .map(WatchCode::valueOf)
                .collect(Collectors.toSet());
    }

    private static String written(Set<WatchCode> codes) {
        return codes.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
