package vn.hanoi.ops.audit.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;

/** The flags for the auditor, and what a review found. */
@Service
@PreAuthorize("hasRole('" + Roles.AUDITOR + "')")
public class Flags {

    /** Fewest characters of a review's note. */
    public static final int SHORTEST_NOTE = 10;

    /** Most characters of a note. */
    public static final int NOTE_LIMIT = 1_000;

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    Flags(JdbcClient jdbc, CurrentOfficer officers, ConsoleClock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Flags, the newest hour first.
     *
     * @param open true for those that wait, false for those that were reviewed
     * @param after the last one of the page before
     * @param limit at most 200
     */
    public List<Flag> rows(boolean open, Optional<Flag> after, int limit) {
        String going = after.isPresent() ? " AND (f.hour < ? OR (f.hour = ? AND f.id < ?))" : "";
        var query = jdbc.sql("SELECT f.*, r.source FROM audit_flag f JOIN audit_watch_rule r ON r.id = f.rule_id"
                        + " WHERE f.state = ?" + going + " ORDER BY f.hour DESC, f.id DESC LIMIT "
                        + Math.clamp(limit, 1, 200))
                .param(open ? "OPEN" : "REVIEWED");
        if (after.isPresent()) {
            LocalDateTime hour = utc(after.get().hour());
            query = query.param(hour).param(hour).param(Ids.bytes(after.get().id()));
        }
        return query.query(Flags::read).list();
    }

    /** How many wait for a review, counted up to 1,000. */
    public int waiting() {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM audit_flag WHERE state = 'OPEN' LIMIT 1000) some")
                .query(Integer.class)
                .single();
    }

    /**
     * Closes a flag with what was found.
     *
     * @param note at least {@value #SHORTEST_NOTE} characters, at most 1,000
     * @return false when somebody else reviewed it meanwhile
     * @throws IllegalArgumentException when the note is too short or too long
     */
    @Transactional
    public boolean review(Flag flag, String note) {
        String found = note.strip();
        if (found.length() < SHORTEST_NOTE || found.length() > NOTE_LIMIT) {
            throw new IllegalArgumentException("A note has " + SHORTEST_NOTE + " to " + NOTE_LIMIT + " characters");
        }
        int changed = jdbc.sql("""
                        UPDATE audit_flag SET state = 'REVIEWED', reviewed_by = ?, reviewed_at = ?, note = ?,
                               version = version + 1
                        WHERE id = ? AND version = ? AND state = 'OPEN'
                        """)
                .params(
                        officers.require().username(),
                        utc(clock.realTime()),
                        found,
                        Ids.bytes(flag.id()),
                        flag.version())
                .update();
        if (changed == 1) {
            events.publishEvent(ActRecorded.of("FLAG_REVIEWED", "flag:" + flag.id(), null));
        }
        return changed == 1;
    }

    private static Flag read(ResultSet row, int number) throws SQLException {
        return new Flag(
                Ids.uuid(row.getBytes("id")),
                row.getInt("version"),
                Watch.valueOf(row.getString("watch")),
                row.getString("officer"),
                instant(row.getObject("hour", LocalDateTime.class)),
                row.getInt("figure"),
                row.getInt("threshold"),
                row.getString("source"),
                row.getString("reviewed_by"),
                instantOrNull(row.getObject("reviewed_at", LocalDateTime.class)),
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
