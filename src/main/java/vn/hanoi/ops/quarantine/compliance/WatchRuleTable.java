package vn.hanoi.ops.quarantine.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.Rows;

/** Rules of watching and their proposals as rows. */
@Component
class WatchRuleTable {

    private static final String COLUMNS = "code, place, site_code, from_time, to_time, least, look_minutes, source";
    private static final String VALUES = ":code, :place, :site, :from, :to, :least, :look, :source";

    private final JdbcClient jdbc;

    WatchRuleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WatchRule> all() {
        return jdbc.sql("SELECT * FROM quarantine_watch_rule ORDER BY valid_from DESC, code")
                .query((row, n) -> rule(row))
                .list();
    }

    /** Puts a rule into force from the hand's moment on. @throws QuarantineRefused when the same came in the same moment */
    void add(NewWatchRule rule, Hand hand) {
        try {
            filled(
                            "INSERT INTO quarantine_watch_rule (valid_from, entered_by, " + COLUMNS
                                    + ") VALUES (:at, :by, ",
                            rule)
                    .param("at", Rows.utc(hand.at()))
                    .param("by", hand.officer())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new QuarantineRefused(Reason.NAME_TAKEN);
        }
    }

    List<WatchRuleProposal> open() {
        return jdbc.sql("SELECT * FROM quarantine_watch_proposal WHERE decided_at IS NULL ORDER BY proposed_at, id")
                .query((row, n) -> proposal(row))
                .list();
    }

    void propose(WatchRuleProposal proposal) {
        filled(
                        "INSERT INTO quarantine_watch_proposal (id, proposed_by, proposed_at, " + COLUMNS
                                + ") VALUES (:id, :by, :at, ",
                        proposal.rule())
                .param("id", Ids.bytes(proposal.id()))
                .param("by", proposal.proposedBy())
                .param("at", Rows.utc(proposal.proposedAt()))
                .update();
    }

    /** Decides once; tells whether it was still open. */
    boolean decide(UUID id, boolean enacted, Hand hand) {
        return ProposalDecisions.decide(jdbc, "quarantine_watch_proposal", id, enacted, hand);
    }

    private JdbcClient.StatementSpec filled(String insert, NewWatchRule rule) {
        return jdbc.sql(insert + VALUES + ")")
                .param("code", rule.code().name())
                .param("place", rule.place())
                .param("site", rule.site())
                .param("from", rule.from())
                .param("to", rule.to())
                .param("least", rule.least())
                .param("look", rule.lookMinutes())
                .param("source", rule.source());
    }

    private static WatchRule rule(ResultSet row) throws SQLException {
        return new WatchRule(
                WatchCode.valueOf(row.getString("code")),
                row.getString("place"),
                row.getString("site_code"),
                Objects.requireNonNull(Rows.at(row, "valid_from")),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getInt("least"),
                row.getInt("look_minutes"),
                row.getString("source"));
    }

    private static WatchRuleProposal proposal(ResultSet row) throws SQLException {
        NewWatchRule rule = new NewWatchRule(
                WatchCode.valueOf(row.getString("code")),
                row.getString("place"),
                row.getString("site_code"),
                row.getObject("from_time", LocalTime.class),
                row.getObject("to_time", LocalTime.class),
                row.getInt("least"),
                row.getInt("look_minutes"),
                row.getString("source"));
        return new WatchRuleProposal(
                Rows.id(row, "id"),
                rule,
                row.getString("proposed_by"),
                Objects.requireNonNull(Rows.at(row, "proposed_at")));
    }
}
