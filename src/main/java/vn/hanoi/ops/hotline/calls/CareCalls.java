package vn.hanoi.ops.hotline.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.hotline.tickets.HotlineFields;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.Seals;

/** The list of people at home whom the hotline calls: each is with one officer at a time. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class CareCalls {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration AGAIN = Duration.ofHours(2);
    private static final Duration TOMORROW = Duration.ofDays(1);
    private static final int MOST_ATTEMPTS = 3;

    private final JdbcClient jdbc;
    private final Calls calls;
    private final Seals seals;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareCalls(
            JdbcClient jdbc,
            Calls calls,
            Seals seals,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.seals = seals;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** The next one to be called, leased to this officer for ten minutes; the own one first, nothing when all are done. */
    public Optional<CareCall> next() {
        String officer = officers.require().username();
        Instant now = clock.instant();
        Optional<byte[]> id = jdbc.sql("SELECT id FROM hotline_care WHERE done_at IS NULL AND (lease_by = :officer"
                        + " AND lease_until > :now OR next_at <= :now AND (lease_until IS NULL OR lease_until <= :now))"
                        + " ORDER BY CASE WHEN lease_by = :officer AND lease_until > :now THEN 0 ELSE 1 END, next_at, id"
                        + " LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param("officer", officer)
                .param("now", utc(now))
                .query((row, n) -> row.getBytes("id"))
                .optional();
        id.ifPresent(
                bytes -> jdbc.sql("UPDATE hotline_care SET lease_by = :officer, lease_until = :until WHERE id = :id")
                        .param("officer", officer)
                        .param("until", utc(now.plus(LEASE)))
                        .param("id", bytes)
                        .update());
        return id.flatMap(this::read);
    }

    /** How many wait to be called now. */
    @Transactional(readOnly = true)
    public int waiting() {
        return jdbc.sql("SELECT COUNT(*) FROM hotline_care WHERE done_at IS NULL AND next_at <= :now")
                .param("now", utc(clock.instant()))
                .query(Integer.class)
                .single();
    }

    /**
     * Notes how a call ended and counts it: advised ones are done; nobody there is tried again in two hours, after three
     * attempts the next day.
     */
    public void ended(CareCall call, boolean advised, String note) {
        int attempts = call.attempts() + 1;
        Instant now = clock.instant();
        Instant again = now.plus(attempts % MOST_ATTEMPTS == 0 ? TOMORROW : AGAIN);
        jdbc.sql("UPDATE hotline_care SET attempts = :attempts, outcome = :outcome, done_at = :done, next_at = :again,"
                        + " lease_by = NULL, lease_until = NULL WHERE id = :id AND lease_by = :officer")
                .param("attempts", attempts)
                .param("outcome", (advised ? CallOutcome.ADVISED : CallOutcome.NO_REPLY).name())
                .param("done", advised ? utc(now) : null)
                .param("again", utc(again))
                .param("id", Ids.bytes(call.id()))
                .param("officer", officers.require().username())
                .update();
        calls.enter(
                new LogCall(
                        null,
                        Optional.empty(),
                        advised ? CallOutcome.ADVISED : CallOutcome.NO_REPLY,
                        note,
                        Optional.empty(),
                        Optional.empty(),
                        0),
                "CARE");
    }

    private Optional<CareCall> read(byte[] id) {
        Optional<CareCall> call = jdbc.sql("SELECT * FROM hotline_care WHERE id = :id")
                .param("id", id)
                .query(this::call)
                .optional();
        call.ifPresent(
                c -> events.publishEvent(ActRecorded.of(ActKind.VIEW, "CARE_CALL_OPENED", "care:" + c.id(), c.area())
                        .serving("HOTLINE")));
        return call;
    }

    private CareCall call(ResultSet row, int n) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        UUID id = Ids.uuid(row.getBytes("id"));
        CallerPhone phone = new CallerPhone(seals.open(HotlineFields.PHONE.code(), row.getBytes("phone")));
        return new CareCall(
                id,
                area,
                HotlineFields.CALLER.guard(row.getString("caller_name"), area),
                HotlineFields.PHONE.guard(phone, area),
                row.getInt("attempts"),
                row.getObject("lease_until", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
