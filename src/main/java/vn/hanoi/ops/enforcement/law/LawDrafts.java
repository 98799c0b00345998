package vn.hanoi.ops.enforcement.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.law.LawRefused.Reason;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

/**
 * Drafts of the law on the server: one for each author, who alone changes it; whoever may approve reads it. A screen that is
 * closed loses nothing.
 */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
@Transactional
public class LawDrafts {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final LawChanges changes;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LawDrafts(
            JdbcClient jdbc,
            JsonMapper json,
            LawChanges changes,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** All drafts, the one that was changed last first. */
    @Transactional(readOnly = true)
    public List<LawDraft> all() {
        return jdbc.sql("SELECT * FROM enforcement_law_draft ORDER BY changed_at DESC, author")
                .query((row, n) -> draft(row))
                .list();
    }

    /** The draft of the officer at work, or nothing. */
    @Transactional(readOnly = true)
    public Optional<LawDraft> own() {
        return jdbc.sql("SELECT * FROM enforcement_law_draft WHERE author = :author")
                .param("author", author())
                .query((row, n) -> draft(row))
                .optional();
    }

    /** Begins a draft from a version; who has one goes on with that one. */
    public LawDraft begin(LawVersion base) {
        int begun = jdbc.sql(
                        "INSERT IGNORE INTO enforcement_law_draft (author, version, base, text, begun_at, changed_at)"
                                + " VALUES (:author, 0, :base, :text, :now, :now)")
                .param("author", author())
                .param("base", base.number())
                .param("text", json.writeValueAsString(base.law()))
                .param("now", utc(clock.instant()))
                .update();
        if (begun == 1) {
            tell("LAW_DRAFT_BEGUN", base.number());
        }
        return own().orElseThrow(() -> new LawRefused(Reason.DRAFT_MOVED));
    }

    /**
     * Keeps a change of one's own draft.
     *
     * @return the draft as it is now
     * @throws LawRefused when a rule cannot be, or the draft was changed in another window since it was read
     */
    public LawDraft change(LawDraft read, Law law) {
        LawCheck.check(law);
        moved(jdbc.sql("UPDATE enforcement_law_draft SET text = :text, version = version + 1, changed_at = :now"
                        + " WHERE author = :author AND version = :version")
                .param("text", json.writeValueAsString(law))
                .param("now", utc(clock.instant()))
                .param("author", author())
                .param("version", read.version())
                .update());
        return own().orElseThrow(() -> new LawRefused(Reason.DRAFT_MOVED));
    }

    /** Drops one's own draft. */
    public void drop() {
        jdbc.sql("DELETE FROM enforcement_law_draft WHERE author = :author")
                .param("author", author())
                .update();
        tell("LAW_DRAFT_DROPPED", 0);
    }

    /**
     * Puts one's own draft before a second officer as a version; it is a draft no more.
     *
     * @param validFrom today or later
     * @return the version's number
     * @throws LawRefused when it cannot be used, or was changed since it was read
     */
    public int propose(LawDraft read, String name, LocalDate validFrom, String source) {
        moved(jdbc.sql("DELETE FROM enforcement_law_draft WHERE author = :author AND version = :version")
                .param("author", author())
                .param("version", read.version())
                .update());
        return changes.propose(name, validFrom, source, read.law());
    }

    private static void moved(int rows) {
        if (rows != 1) {
            throw new LawRefused(Reason.DRAFT_MOVED);
        }
    }

    private String author() {
        return officers.require().username();
    }

    private void tell(String act, int base) {
        events.publishEvent(new ActRecorded(act, "law-draft", null, "from version " + base).as(ActKind.SETTING));
    }

    private LawDraft draft(ResultSet row) throws SQLException {
        return new LawDraft(
                row.getString("author"),
                row.getInt("version"),
                row.getInt("base"),
                json.readValue(row.getString("text"), Law.class),
                row.getObject("begun_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
