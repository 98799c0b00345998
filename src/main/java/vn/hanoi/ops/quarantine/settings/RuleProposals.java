package vn.hanoi.ops.quarantine.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.QuarantineHands;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.QuarantineSettings;
import vn.hanoi.ops.quarantine.Rows;

/** The rules by date under four eyes: one officer proposes, another puts into force; old ones stay readable. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.COMMAND_CENTRE + "')")
@Transactional
public class RuleProposals {

    private static final int SOURCE_LIMIT = 300;
    private static final Duration PAST = Duration.ofMinutes(1);

    private final QuarantineSettings settings;
    private final QuarantineHands hands;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RuleProposals(
            QuarantineSettings settings, QuarantineHands hands, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.settings = settings;
        this.hands = hands;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** All versions of a kind, the newest first. */
    @Transactional(readOnly = true)
    public List<RuleVersion> versions(RuleKind kind) {
        return jdbc.sql("SELECT * FROM " + kind.table() + " ORDER BY version DESC")
                .query((row, n) -> new RuleVersion(
                        row.getInt("version"),
                        Objects.requireNonNull(Rows.at(row, "valid_from")),
                        figures(kind, row),
                        row.getString("source"),
                        row.getString("entered_by")))
                .list();
    }

    /** The proposals that wait, the oldest first. */
    @Transactional(readOnly = true)
    public List<RuleProposal> open() {
        return jdbc.sql("SELECT * FROM quarantine_rule_proposal WHERE decided_at IS NULL ORDER BY proposed_at, id")
                .query((row, n) -> proposal(row))
                .list();
    }

    /**
     * Proposes rules.
     *
     * @param figures every figure of the kind, each within its range
     * @param validFrom now or later
     * @param source the document or who asked for it; 1 to 300 characters
     */
    public UUID propose(RuleKind kind, Map<RuleFigure, Integer> figures, Instant validFrom, String source) {
        Hand hand = hands.now();
        List<RuleFigure> asked = RuleFigure.of(kind);
        boolean whole =
                asked.stream().allMatch(figure -> figures.get(figure) != null && figure.holds(figures.get(figure)));
        QuarantineRefused.unless(whole && !validFrom.isBefore(hand.at().minus(PAST)), Reason.OUT_OF_RANGE);
        QuarantineRefused.unless(!source.isBlank() && source.strip().length() <= SOURCE_LIMIT, Reason.REASON_MISSING);
        UUID id = Ids.next();
        JdbcClient.StatementSpec insert = jdbc.sql("INSERT INTO quarantine_rule_proposal (id, kind, valid_from, source,"
                        + " proposed_by, proposed_at, " + columns(kind, "")
                        + ") VALUES (:id, :kind, :from, :source, :by,"
                        + " :at, " + columns(kind, ":") + ")")
                .param("id", Ids.bytes(id))
                .param("kind", kind.name())
                .param("from", Rows.utc(validFrom))
                .param("source", source.strip())
                .param("by", hand.officer())
                .param("at", Rows.utc(hand.at()));
        asked.forEach(figure -> insert.param(figure.column(), figures.get(figure)));
        insert.update();
        tell("QUARANTINE_RULES_PROPOSED", kind);
        return id;
    }

    /** Puts a proposal of another officer into force. @throws QuarantineRefused for the own one, or when it is decided */
    public void approve(UUID id) {
        RuleProposal proposal = waiting(id);
        Hand hand = hands.now();
        QuarantineRefused.unless(!proposal.proposedBy().equals(hand.officer()), Reason.SECOND_OFFICER);
        decide(id, true, hand);
        RuleKind kind = proposal.kind();
        JdbcClient.StatementSpec insert = jdbc.sql("INSERT INTO " + kind.table() + " (version, valid_from, source,"
                        + " entered_by, entered_at, " + columns(kind, "")
                        + ") SELECT MAX(r.version) + 1, :from, :source, :by, :at, "
                        + columns(kind, ":") + " FROM " + kind.table() + " r")
                .param("from", Rows.utc(later(proposal.validFrom(), hand.at())))
                .param("source", proposal.source())
                .param("by", hand.officer())
                .param("at", Rows.utc(hand.at()));
        proposal.figures().forEach((figure, value) -> insert.param(figure.column(), value));
        try {
            insert.update();
        } catch (DuplicateKeyException e) {
            throw new QuarantineRefused(Reason.WRONG_STATE);
        }
        settings.refresh();
        tell("QUARANTINE_RULES_ENACTED", kind);
    }

    /** Lets a proposal go; whoever made it may take it back so. */
    public void reject(UUID id) {
        RuleProposal proposal = waiting(id);
        decide(id, false, hands.now());
        tell("QUARANTINE_RULES_REJECTED", proposal.kind());
    }

    private void decide(UUID id, boolean enacted, Hand hand) {
        int decided = jdbc.sql("UPDATE quarantine_rule_proposal SET decided_by = :by, decided_at = :at,"
                        + " enacted = :enacted WHERE id = :id AND decided_at IS NULL")
                .param("by", hand.officer())
                .param("at", Rows.utc(hand.at()))
                .param("enacted", enacted)
                .param("id", Ids.bytes(id))
                .update();
        QuarantineRefused.unless(decided == 1, Reason.WRONG_STATE);
    }

    private RuleProposal waiting(UUID id) {
        return open().stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new QuarantineRefused(Reason.WRONG_STATE));
    }

    private void tell(String act, RuleKind kind) {
        events.publishEvent(new ActRecorded(act, "quarantine-rules", null, kind.name()).as(ActKind.SETTING));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String columns(RuleKind kind, String prefix) {
        return RuleFigure.of(kind).stream()
                .map(figure -> prefix + figure.column())
                .collect(Collectors.joining(", "));
    }

    private static RuleProposal proposal(ResultSet row) throws SQLException {
        RuleKind kind = RuleKind.valueOf(row.getString("kind"));
        return new RuleProposal(
                Rows.id(row, "id"),
                kind,
                figures(kind, row),
                Objects.requireNonNull(Rows.at(row, "valid_from")),
                row.getString("source"),
                row.getString("proposed_by"),
                Objects.requireNonNull(Rows.at(row, "proposed_at")));
    }

    private static Map<RuleFigure, Integer> figures(RuleKind kind, ResultSet row) throws SQLException {
        Map<RuleFigure, Integer> figures = new EnumMap<>(RuleFigure.class);
        for (RuleFigure figure : RuleFigure.of(kind)) {
            figures.put(figure, row.getInt(figure.column()));
        }
        return figures;
    }
}
