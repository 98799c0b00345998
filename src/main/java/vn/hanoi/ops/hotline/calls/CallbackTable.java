package vn.hanoi.ops.hotline.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.Ids;

/** Which callers of answered tickets are to be told, and how often each was tried. */
@Component
class CallbackTable {

    private static final String WAITING = "t.state = 'ANSWERED' AND t.master_id IS NULL AND t.phone IS NOT NULL";
    private static final String FROM =
            " FROM hotline_ticket t LEFT JOIN hotline_callback k ON k.ticket_id = t.id WHERE ";
    private static final String DUE = " AND (k.ticket_id IS NULL OR k.next_at <= :now)";
    private static final String COLUMNS =
            "SELECT t.id, t.answered_at, t.satisfaction, COALESCE(k.attempts, 0) AS tried,"
                    + " k.next_at, k.outcome, k.done_at, k.lease_by, k.lease_until";

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;

    CallbackTable(JdbcClient jdbc, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.officers = officers;
    }

    /** A line as it is stored. */
    record Stored(
            TicketId ticket,
            int tried,
            Optional<CallOutcome> last,
            Instant nextAt,
            @Nullable Instant doneAt,
            @Nullable Integer stars,
            @Nullable String leaseBy,
            @Nullable Instant leaseUntil) {}

    /** Those whom this officer may call now: the own one first, then who waits longest. */
    List<TicketId> free(Instant now, int limit) {
        return asked(
                        "SELECT t.id" + FROM + WAITING + DUE
                                + " AND (k.lease_until IS NULL OR k.lease_until <= :now OR k.lease_by = :officer) AND ",
                        " ORDER BY CASE WHEN k.lease_by = :officer AND k.lease_until > :now THEN 0 ELSE 1 END,"
                                + " COALESCE(k.next_at, t.answered_at), t.id LIMIT " + limit,
                        now)
                .param("officer", officers.require().username())
                .query((row, n) -> id(row))
                .list();
    }

    int waiting(Instant now, int cap) {
        return asked(
                        "SELECT COUNT(*) FROM (SELECT 1" + FROM + WAITING + DUE + " AND ",
                        " LIMIT " + cap + ") counted",
                        now)
                .query(Integer.class)
                .single();
    }

    List<Stored> lines(boolean done, Instant now, int limit) {
        String which = done ? "k.done_at IS NOT NULL AND t.state = 'CLOSED'" : WAITING;
        String order = done ? "k.done_at DESC" : "COALESCE(k.next_at, t.answered_at)";
        return asked(COLUMNS + FROM + which + " AND ", " ORDER BY " + order + ", t.id LIMIT " + limit, now)
                .query(CallbackTable::stored)
                .list();
    }

    /** Takes one for an officer; what ended before begins anew. @return false when another officer has it */
    boolean lease(TicketId id, Instant now, Instant until) {
        jdbc.sql("INSERT INTO hotline_callback (ticket_id, attempts, next_at) VALUES (:id, 0, :now)"
                        + " ON DUPLICATE KEY UPDATE ticket_id = ticket_id")
                .param("id", Ids.bytes(id.value()))
                .param("now", utc(now))
                .update();
        return jdbc.sql("UPDATE hotline_callback SET lease_by = :officer, lease_until = :until,"
                                + " attempts = CASE WHEN done_at IS NULL THEN attempts ELSE 0 END, done_at = NULL"
                                + " WHERE ticket_id = :id"
                                + " AND (lease_until IS NULL OR lease_until <= :now OR lease_by = :officer)")
                        .param("officer", officers.require().username())
                        .param("until", utc(until))
                        .param("now", utc(now))
                        .param("id", Ids.bytes(id.value()))
                        .update()
                == 1;
    }

    /** How often the officer's own one was tried, locked until the transaction ends; nothing without a lease. */
    Optional<Integer> own(TicketId id, Instant now) {
        return jdbc.sql("SELECT attempts FROM hotline_callback WHERE ticket_id = :id AND lease_by = :officer"
                        + " AND lease_until > :now FOR UPDATE")
                .param("id", Ids.bytes(id.value()))
                .param("officer", officers.require().username())
                .param("now", utc(now))
                .query(Integer.class)
                .optional();
    }

    void tried(TicketId id, int attempts, CallOutcome outcome, Instant next, @Nullable Instant done) {
        jdbc.sql(
                        "UPDATE hotline_callback SET attempts = :attempts, outcome = :outcome, next_at = :next, done_at = :done,"
                                + " lease_by = NULL, lease_until = NULL WHERE ticket_id = :id")
                .param("attempts", attempts)
                .param("outcome", outcome.name())
                .param("next", utc(next))
                .param("done", done == null ? null : utc(done))
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    void release(TicketId id) {
        jdbc.sql("UPDATE hotline_callback SET lease_by = NULL, lease_until = NULL WHERE ticket_id = :id"
                        + " AND lease_by = :officer")
                .param("id", Ids.bytes(id.value()))
                .param("officer", officers.require().username())
                .update();
    }

    private JdbcClient.StatementSpec asked(String begin, String end, Instant now) {
        ScopeSql cut = officers.require().scope().within("t.area_path");
        Map<String, Object> parameters = new HashMap<>(cut.parameters());
        parameters.put("now", utc(now));
        return jdbc.sql(begin + cut.condition() + end).params(parameters);
    }

    private static Stored stored(ResultSet row, int n) throws SQLException {
        Instant next = time(row, "next_at");
        Instant answered = time(row, "answered_at");
        return new Stored(
                id(row),
                row.getInt("tried"),
                Optional.ofNullable(row.getString("outcome")).map(CallOutcome::valueOf),
                next == null ? answered == null ? Instant.EPOCH : answered : next,
                time(row, "done_at"),
                row.getObject("satisfaction", Integer.class),
                row.getString("lease_by"),
                time(row, "lease_until"));
    }

    private static TicketId id(ResultSet row) throws SQLException {
        return new TicketId(Ids.uuid(row.getBytes("id")));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
