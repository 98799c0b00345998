package vn.hanoi.ops.exchange;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * One file: ordered, approved or refused where that is needed, downloaded once. A download gives signs of life; one that gave
 * none for a minute was left by a node that stopped, and may be begun again.
 */
@Entity
@Table(name = "exchange_export")
class ExportOrder {

    private static final Duration LEFT_AFTER = Duration.ofMinutes(1);

    /** What is kept of the order itself. */
    record Wanted(OrderExport order, byte[] sealedQuery, long rows, boolean approval, int hours) {}

    @Id
    private UUID id;

    @Version
    private int version;

    private String kind;

    @Enumerated(EnumType.STRING)
    private ExportFormat format;

    private byte[] query;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String reason;
    private String requestedBy;
    private String areas;
    private Instant requestedAt;
    private long expectedRows;
    private int openHours;

    @Enumerated(EnumType.STRING)
    private ExportState state;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private String note = "";
    private @Nullable Instant expiresAt;
    private @Nullable Instant finishedAt;
    private @Nullable Long writtenRows;
    private @Nullable String digest;
    private @Nullable Instant beatAt;
    private boolean stopAsked;
    private int attempt;

    @SuppressWarnings("NullAway.Init")
    ExportOrder() {}

    static ExportOrder place(Wanted wanted, Officer officer, Instant now) {
        ExportOrder order = new ExportOrder();
        order.id = ExportId.next().value();
        order.kind = wanted.order().kind();
        order.format = wanted.order().format();
        order.query = wanted.sealedQuery();
        order.purpose = wanted.order().purpose();
        order.reason = wanted.order().reason().strip();
        order.requestedBy = officer.username();
        order.areas = officer.scope().paths().stream().map(AreaPath::value).collect(Collectors.joining(","));
        order.requestedAt = now;
        order.expectedRows = wanted.rows();
        order.openHours = wanted.hours();
        order.state = wanted.approval() ? ExportState.WAITING : ExportState.READY;
        order.expiresAt = wanted.approval() ? null : now.plus(Duration.ofHours(wanted.hours()));
        return order;
    }

    void approve(Officer officer, Instant now) {
        decide(officer, now, ExportState.READY);
        expiresAt = now.plus(Duration.ofHours(openHours));
    }

    void refuse(Officer officer, Instant now, String why) {
        decide(officer, now, ExportState.REFUSED);
        note = why;
    }

    private void decide(Officer officer, Instant now, ExportState next) {
        ExportRefused.unless(!isOf(officer), Reason.OWN_FILE);
        ExportRefused.unless(isWithin(officer.scope()), Reason.NOT_YOURS_TO_DECIDE);
        ExportRefused.unless(state == ExportState.WAITING, Reason.WRONG_STATE);
        state = next;
        decidedBy = officer.username();
        decidedAt = now;
    }

    void begin(Instant now) {
        ExportRefused.unless(stateAt(now) == ExportState.READY, Reason.WRONG_STATE);
        state = ExportState.RUNNING;
        beatAt = now;
        stopAsked = false;
        attempt++;
    }

    /** Which of its downloads runs, counted from 1. */
    int attempt() {
        return attempt;
    }

    /** Tells whether this download of it runs still, and no later one. */
    boolean runs(int which) {
        return state == ExportState.RUNNING && attempt == which;
    }

    void finish(Instant now, long rows, String sha256) {
        state = ExportState.DONE;
        finishedAt = now;
        writtenRows = rows;
        digest = sha256;
    }

    /** A download that broke off may be tried again as long as its time runs. */
    void breakOff(long rows) {
        state = ExportState.READY;
        writtenRows = rows;
    }

    void cancel(Instant now, long rows) {
        ExportState at = stateAt(now);
        ExportRefused.unless(
                at == ExportState.WAITING || at == ExportState.READY || at == ExportState.RUNNING, Reason.WRONG_STATE);
        stop(now, rows);
    }

    /** Its download was stopped while it ran. */
    void stop(Instant now, long rows) {
        state = ExportState.CANCELLED;
        finishedAt = now;
        writtenRows = rows;
    }

    boolean isOf(Officer officer) {
        return requestedBy.equals(officer.username());
    }

    boolean isWithin(AreaScope scope) {
        return !areas.isEmpty()
                && Arrays.stream(areas.split(",")).map(AreaPath::new).allMatch(scope::covers);
    }

    byte[] sealedQuery() {
        return query;
    }

    ExportState stateAt(Instant now) {
        ExportState told = isLeft(now) ? stopAsked ? ExportState.CANCELLED : ExportState.READY : state;
        boolean over = expiresAt != null && !now.isBefore(expiresAt);
        return over && (told == ExportState.READY || told == ExportState.RUNNING) ? ExportState.EXPIRED : told;
    }

    private boolean isLeft(Instant now) {
        return state == ExportState.RUNNING && (beatAt == null || beatAt.isBefore(now.minus(LEFT_AFTER)));
    }

    ExportRow row(Instant now) {
        return new ExportRow(
                new ExportId(id),
                kind,
                format,
                purpose,
                reason,
                requestedBy,
                requestedAt,
                expectedRows,
                stateAt(now),
                decidedBy,
                decidedAt,
                note,
                expiresAt,
                finishedAt,
                writtenRows,
                digest);
    }
}
