package vn.hanoi.ops.hotline.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.hotline.rules.CallTerms;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.Ids;

/** The list of people at home whom the hotline calls: each is with one officer at a time. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.HOTLINE_OPERATOR + "', '" + Roles.HOTLINE_SUPERVISOR + "')")
@Transactional
public class CareCalls {

    private final JdbcClient jdbc;
    private final Calls calls;
    private final CarePeople people;
    private final HomeCaseCalls home;
    private final HotlineRules rules;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CareCalls(
            JdbcClient jdbc,
            Calls calls,
            CarePeople people,
            HomeCaseCalls home,
            HotlineRules rules,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.calls = calls;
        this.people = people;
        this.home = home;
        this.rules = rules;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** The next one to be called, leased to this officer for some minutes; the own one first, nothing when all are done. */
    public Optional<CareCall> next() {
        String officer = officers.require().username();
        Instant now = clock.instant();
        Optional<CareRow> row = first(officer, now);
        while (row.isPresent() && gone(row.get())) {
            row = first(officer, now);
        }
        row.ifPresent(
                found -> jdbc.sql("UPDATE hotline_care SET lease_by = :officer, lease_until = :until WHERE id = :id")
                        .param("officer", officer)
                        .param("until", utc(now.plus(terms(now).lease())))
                        .param("id", Ids.bytes(found.id()))
                        .update());
        return row.flatMap(found -> read(found.id()));
    }

    private Optional<CareRow> first(String officer, Instant now) {
        return jdbc.sql("SELECT * FROM hotline_care WHERE done_at IS NULL AND (lease_by = :officer"
                        + " AND lease_until > :now OR next_at <= :now AND (lease_until IS NULL OR lease_until <= :now))"
                        + " ORDER BY CASE WHEN lease_by = :officer AND lease_until > :now THEN 0 ELSE 1 END, next_at, id"
                        + " LIMIT 1 FOR UPDATE SKIP LOCKED")
                .param("officer", officer)
                .param("now", utc(now))
                .query(CareRow::of)
                .optional();
    }

    /** Whoever is not at home as an F0 any more is not called, whatever the list heard of it. */
    private boolean gone(CareRow row) {
        CaseId id = row.caseId();
        if (id == null || home.isAtHome(id)) {
            return false;
        }
        home.leave(List.of(id));
        return true;
    }

    private CallTerms terms(Instant now) {
        return rules.settings(now).calls();
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
     * Notes how a call ended and counts it: advised ones are done; nobody there is tried again as the settings say, never
     * in the quiet hours.
     */
    public void ended(CareCall call, boolean advised, String note) {
        int attempts = call.attempts() + 1;
        Instant now = clock.instant();
        Instant again = rules.settings(now).tellFrom(terms(now).next(now, attempts));
        jdbc.sql("UPDATE hotline_care SET attempts = :attempts, outcome = :outcome,"
                        + " done_at = CASE WHEN left_at IS NULL THEN :done ELSE done_at END, next_at = :again,"
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

    private Optional<CareCall> read(UUID id) {
        Optional<CareCall> call = jdbc.sql("SELECT * FROM hotline_care WHERE id = :id")
                .param("id", Ids.bytes(id))
                .query(CareRow::of)
                .optional()
                .map(this::call);
        call.ifPresent(
                c -> events.publishEvent(ActRecorded.of(ActKind.VIEW, "CARE_CALL_OPENED", "care:" + c.id(), c.area())
                        .serving("HOTLINE")));
        return call;
    }

    private CareCall call(CareRow row) {
        CarePeople.Called called = people.of(List.of(row)).apply(row);
        return new CareCall(
                row.id(),
                row.area(),
                called.name(),
                called.phone(),
                row.attempts(),
                Objects.requireNonNull(row.leaseUntil()));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
