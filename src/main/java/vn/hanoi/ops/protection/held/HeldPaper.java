package vn.hanoi.ops.protection.held;

import static vn.hanoi.ops.protection.requests.RequestRefused.guard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.protection.held.PaperRow.State;
import vn.hanoi.ops.protection.requests.RequestRefused.Reason;

/** The one paper of a request: prepared by one officer, reviewed by another, prepared anew when it was given back. */
@Entity
@Table(name = "protection_paper")
class HeldPaper {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID requestId;

    @Column(length = Length.LONG32)
    private byte[] content;

    private int records;

    @Enumerated(EnumType.STRING)
    private State state;

    private String preparedBy;
    private Instant preparedAt;
    private @Nullable String reviewedBy;
    private @Nullable Instant reviewedAt;
    private String note = "";

    @SuppressWarnings("NullAway.Init")
    HeldPaper() {}

    static HeldPaper of(UUID request) {
        HeldPaper paper = new HeldPaper();
        paper.id = Ids.next();
        paper.requestId = request;
        return paper;
    }

    void prepare(byte[] sealed, int count, String officer, Instant now) {
        guard(state != State.APPROVED, Reason.WRONG_STATE);
        content = sealed;
        records = count;
        state = State.PREPARED;
        preparedBy = officer;
        preparedAt = now;
        reviewedBy = null;
        reviewedAt = null;
        note = "";
    }

    void review(State found, String officer, Instant now, String words) {
        guard(state == State.PREPARED, Reason.NO_PAPER);
        guard(!officer.equals(preparedBy), Reason.OWN_PAPER);
        state = found;
        reviewedBy = officer;
        reviewedAt = now;
        note = words;
    }

    byte[] content() {
        return content;
    }

    PaperRow row() {
        return new PaperRow(
                id, version, requestId, records, state, preparedBy, preparedAt, reviewedBy, reviewedAt, note);
    }
}
