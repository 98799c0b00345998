package vn.hanoi.ops.protection.requests;

import static vn.hanoi.ops.protection.requests.RequestRefused.guard;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.protection.clocks.Deadline;
import vn.hanoi.ops.protection.requests.RequestRefused.Reason;

/** A request from its receipt to its end; its clocks are set by the law in force when it came in. */
@Entity
@Table(name = "protection_request")
class SubjectRequest {

    /** Who asks, sealed. */
    record Sealed(byte[] requester, byte[] requesterHash, byte[] contact, byte[] words) {}

    @Id
    private UUID id;

    @Version
    private int version;

    private String number;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestWay way;

    private String areaPath;
    private byte[] requester;
    private byte[] requesterHash;
    private byte[] contact;
    private byte[] words;
    private @Nullable UUID person;
    private boolean shared;
    private Instant receivedAt;
    private Instant answerDue;
    private Instant doneDue;
    private @Nullable Instant answeredAt;
    private @Nullable Instant extendedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable IdentityCheck identified;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable Instant closedAt;
    private @Nullable Instant awaitedBy;
    private @Nullable Instant warnFrom;

    @SuppressWarnings("NullAway.Init")
    SubjectRequest() {}

    static SubjectRequest receive(
            UUID id, String number, AreaPath place, ReceiveRequest command, Sealed who, Deadline[] clocks) {
        SubjectRequest request = new SubjectRequest();
        request.id = id;
        request.number = number;
        request.kind = command.kind();
        request.way = command.way();
        request.areaPath = place.value();
        request.requester = who.requester();
        request.requesterHash = who.requesterHash();
        request.contact = who.contact();
        request.words = who.words();
        request.person = command.person();
        request.shared = command.shared();
        request.receivedAt = clocks[0].began();
        request.answerDue = clocks[0].at();
        request.doneDue = clocks[1].at();
        request.state = RequestState.RECEIVED;
        request.await(clocks[0]);
        return request;
    }

    void identify(IdentityCheck check) {
        guard(state != RequestState.CLOSED, Reason.WRONG_STATE);
        identified = check;
    }

    void concerns(UUID someone) {
        guard(state != RequestState.CLOSED, Reason.WRONG_STATE);
        person = someone;
    }

    void answer(Instant now, Deadline deed) {
        guard(state == RequestState.RECEIVED, Reason.WRONG_STATE);
        state = RequestState.ANSWERED;
        answeredAt = now;
        await(deed);
    }

    void extend(Instant now, Deadline longer) {
        guard(state == RequestState.ANSWERED, Reason.WRONG_STATE);
        guard(extendedAt == null, Reason.EXTENDED_ALREADY);
        guard(now.isBefore(doneDue), Reason.TOO_LATE);
        extendedAt = now;
        doneDue = longer.at();
        await(longer);
    }

    void close(Outcome end, Instant now) {
        guard(state != RequestState.CLOSED, Reason.WRONG_STATE);
        guard(identified != null || !end.acted() || kind == RequestKind.COMPLAIN, Reason.NOT_IDENTIFIED);
        state = RequestState.CLOSED;
        outcome = end;
        closedAt = now;
        if (answeredAt == null) {
            answeredAt = now;
        }
        awaitedBy = null;
        warnFrom = null;
    }

    byte[] requester() {
        return requester;
    }

    byte[] contact() {
        return contact;
    }

    byte[] words() {
        return words;
    }

    RequestRow row() {
        return new RequestRow(
                id,
                version,
                number,
                kind,
                way,
                new AreaPath(areaPath),
                person,
                shared,
                receivedAt,
                answerDue,
                doneDue,
                answeredAt,
                extendedAt != null,
                identified,
                state,
                outcome,
                closedAt,
                awaitedBy,
                warnFrom);
    }

    private void await(Deadline deadline) {
        awaitedBy = deadline.at();
        warnFrom = deadline.warnFrom();
    }
}
