package vn.hanoi.ops.hotline.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.rules.RuleChange.State;
import vn.hanoi.ops.hotline.rules.RuleRefused.Reason;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** Rules as dated data with four eyes: one officer proposes a version with its source, another one puts it into force. */
@Service
@Transactional
public class RuleChanges {

    private static final String WRITERS = "hasAnyRole('" + Roles.HOTLINE_SUPERVISOR + "', '" + Roles.ADMIN + "')";
    private static final String READERS =
            "hasAnyRole('" + Roles.HOTLINE_SUPERVISOR + "', '" + Roles.ADMIN + "', '" + Roles.AUDITOR + "')";
    private static final int SOURCE = 300;
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final RuleShelf shelf;
    private final RuleCheck check;
    private final HotlineRules rules;
    private final JsonMapper json;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final ConsoleClock clock;

    RuleChanges(
            JdbcClient jdbc,
            RuleShelf shelf,
            RuleCheck check,
            HotlineRules rules,
            JsonMapper json,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            ConsoleClock clock) {
        this.jdbc = jdbc;
        this.shelf = shelf;
        this.check = check;
        this.rules = rules;
        this.json = json;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** All versions of the rules of a kind, each rule's newest first. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<RuleLine> lines(RuleKind kind) {
        return shelf.lines(kind, clock.instant());
    }

    /** What was proposed and decided, newest first, at most 200. */
    @PreAuthorize(READERS)
    @Transactional(readOnly = true)
    public List<RuleChange> changes() {
        return jdbc.sql("SELECT * FROM hotline_rule_change ORDER BY proposed_at DESC, id DESC LIMIT " + MOST)
                .query(this::change)
                .list();
    }

    /**
     * Proposes a version from the beginning of a day in Hanoi, or from now for today.
     *
     * @throws RuleRefused when a value, the day or the source does not fit
     */
    @PreAuthorize(WRITERS)
    public UUID propose(RuleKind kind, Map<String, String> values, LocalDate from, String source) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        check.check(kind, values);
        guard(!from.isBefore(today), Reason.IN_THE_PAST);
        String document = source.strip();
        guard(!document.isEmpty() && document.length() <= SOURCE, Reason.SOURCE);
        UUID id = Ids.next();
        jdbc.sql("INSERT INTO hotline_rule_change (id, kind, rule_values, valid_from, source, state, proposed_by,"
                        + " proposed_at, note) VALUES (:id, :kind, :values, :from, :source, 'PROPOSED', :by, :now, '')")
                .param("id", Ids.bytes(id))
                .param("kind", kind.name())
                .param("values", json.writeValueAsString(values))
                .param(
                        "from",
                        RuleShelf.utc(from.atStartOfDay(ConsoleClock.HANOI).toInstant()))
                .param("source", document)
                .param("by", officers.require().username())
                .param("now", RuleShelf.utc(now))
                .update();
        tell("HOTLINE_RULE_PROPOSED", kind);
        return id;
    }

    /** Puts another officer's proposal into force. @throws RuleRefused when it does not fit any more */
    @PreAuthorize(WRITERS)
    public void approve(UUID id) {
        RuleChange change = decide(id, State.APPROVED, "");
        check.check(change.kind(), change.values());
        Instant now = clock.instant();
        Instant from = change.validFrom().isBefore(now) ? now : change.validFrom();
        if (change.kind() != RuleKind.CALENDAR) {
            guard(shelf.add(change.kind(), change.values(), from, change.source()), Reason.SAME_MOMENT);
            applied(id);
        } else if (!from.isAfter(now)) {
            shelf.replace(change.values(), change.source());
            applied(id);
        }
        tell("HOTLINE_RULE_APPROVED", change.kind());
        events.publishEvent(new RulesEntered());
    }

    /** Rejects another officer's proposal. @param why 1 to 300 characters */
    @PreAuthorize(WRITERS)
    public void reject(UUID id, String why) {
        String note = why.strip();
        guard(!note.isEmpty() && note.length() <= SOURCE, Reason.NOTE);
        tell("HOTLINE_RULE_REJECTED", decide(id, State.REJECTED, note).kind());
    }

    /** Brings calendars into force whose day has come. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 45_000)
    @SchedulerLock(name = "hotline-calendars")
    public void bringIn() {
        List<RuleChange> due = jdbc.sql("SELECT * FROM hotline_rule_change WHERE applied_at IS NULL"
                        + " AND state = 'APPROVED' AND valid_from <= :now ORDER BY valid_from")
                .param("now", RuleShelf.utc(clock.instant()))
                .query(this::change)
                .list();
        due.forEach(change -> {
            shelf.replace(change.values(), change.source());
            applied(change.id());
        });
        if (!due.isEmpty()) {
            events.publishEvent(new RulesEntered());
        }
    }

    private RuleChange decide(UUID id, State state, String note) {
        RuleChange change = find(id).orElseThrow(() -> new RuleRefused(Reason.NOT_PROPOSED));
        String officer = officers.require().username();
        guard(!officer.equals(change.proposedBy()), Reason.OWN_PROPOSAL);
        int decided = jdbc.sql("UPDATE hotline_rule_change SET state = :state, decided_by = :by, decided_at = :now,"
                        + " note = :note WHERE id = :id AND state = 'PROPOSED'")
                .param("state", state.name())
                .param("by", officer)
                .param("now", RuleShelf.utc(clock.instant()))
                .param("note", note)
                .param("id", Ids.bytes(id))
                .update();
        guard(decided == 1, Reason.NOT_PROPOSED);
        return change;
    }

    private void applied(UUID id) {
        jdbc.sql("UPDATE hotline_rule_change SET applied_at = :now WHERE id = :id")
                .param("now", RuleShelf.utc(clock.instant()))
                .param("id", Ids.bytes(id))
                .update();
    }

    private Optional<RuleChange> find(UUID id) {
        return jdbc.sql("SELECT * FROM hotline_rule_change WHERE id = :id")
                .param("id", Ids.bytes(id))
                .query(this::change)
                .optional();
    }

    private RuleChange change(ResultSet row, int n) throws SQLException {
        return new RuleChange(
                Ids.uuid(row.getBytes("id")),
                RuleKind.valueOf(row.getString("kind")),
                json.readValue(row.getString("rule_values"), new TypeReference<Map<String, String>>() {}),
                row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("source"),
                State.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getObject("proposed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("decided_by"),
                instant(row),
                row.getString("note"));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject("decided_at", LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private void tell(String act, RuleKind kind) {
        events.publishEvent(ActRecorded.of(ActKind.SETTING, act, "hotline-rules:" + kind, AreaPath.CITY));
    }

    private static void guard(boolean fits, Reason otherwise) {
        if (!fits) {
            throw new RuleRefused(otherwise);
        }
    }
}
