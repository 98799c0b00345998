package vn.hanoi.ops.enforcement.breaches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** Breaches of quarantine, each open until somebody wrote a record or said why not. */
@Service
@PreAuthorize(EnforcementRoles.WATCHERS)
@Transactional
public class Breaches {

    private static final int MOST = 300;
    private static final int WORDS_LIMIT = 500;

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Breaches(JdbcClient jdbc, CurrentOfficer officers, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** The breaches in the officer's areas, and of people who live there; at most 300, the oldest open one first. */
    @Transactional(readOnly = true)
    public List<Breach> rows(boolean open) {
        return query("closed_at IS " + (open ? "NULL" : "NOT NULL"), Map.of(), open ? "" : " DESC");
    }

    /**
     * Says what became of a breach.
     *
     * @param words number of the record, or why there is none; 1 to 500 characters
     * @return whether it was open and in the officer's areas
     */
    @PreAuthorize(EnforcementRoles.WRITERS)
    public boolean close(UUID id, BreachOutcome outcome, String words) {
        List<Breach> found = query("closed_at IS NULL AND id = :id", Map.of("id", Ids.bytes(id)), "");
        if (found.isEmpty() || words.isBlank() || words.strip().length() > WORDS_LIMIT) {
            return false;
        }
        int closed = jdbc.sql("UPDATE enforcement_breach SET outcome = :outcome, words = :words, closed_by = :by,"
                        + " closed_at = :at WHERE id = :id AND closed_at IS NULL")
                .param("outcome", outcome.name())
                .param("words", words.strip())
                .param("by", officers.require().username())
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("id", Ids.bytes(id))
                .update();
        events.publishEvent(
                ActRecorded.of("BREACH_CLOSED", "breach:" + id, found.getFirst().area())
                        .saying(outcome.name()));
        return closed == 1;
    }

    private List<Breach> query(String condition, Map<String, Object> parameters, String direction) {
        ScopeSql here = officers.require().scope().within("area_path");
        ScopeSql lives = officers.require().scope().within("home_path");
        return jdbc.sql("SELECT * FROM enforcement_breach WHERE " + condition + " AND (" + here.condition() + " OR "
                        + lives.condition() + ") ORDER BY happened_at" + direction + ", id LIMIT " + MOST)
                .params(parameters)
                .params(here.parameters())
                .params(lives.parameters())
                .query((row, n) -> breach(row))
                .list();
    }

    private static Breach breach(ResultSet row) throws SQLException {
        byte[] order = row.getBytes("order_id");
        @Nullable String outcome = row.getString("outcome");
        return new Breach(
                Ids.uuid(row.getBytes("id")),
                BreachKind.valueOf(row.getString("kind")),
                row.getString("rule"),
                order == null ? null : Ids.uuid(order),
                new AreaPath(row.getString("area_path")),
                row.getObject("happened_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                outcome == null ? null : BreachOutcome.valueOf(outcome),
                row.getString("words"),
                row.getString("closed_by"));
    }
}
