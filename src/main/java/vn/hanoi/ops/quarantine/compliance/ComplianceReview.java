package vn.hanoi.ops.quarantine.compliance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.ReviewId;
import vn.hanoi.ops.quarantine.SiteId;

/** A review's life: somebody looks, judges, and a second officer agrees before it is a violation. */
@Entity
@DynamicUpdate
@Table(name = "quarantine_review")
class ComplianceReview {

    private static final int ACTION_LIMIT = 500;

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ReviewId id;

    @Version
    private int version;

    private UUID siteId;
    private String areaPath;
    private UUID cameraId;

    @Enumerated(EnumType.STRING)
    private WatchCode code;

    private @Nullable String openKey;

    @Column(insertable = false, updatable = false)
    private Instant firstAt;

    @Enumerated(EnumType.STRING)
    private ReviewState state;

    @Enumerated(EnumType.STRING)
    private Handling handling;

    private @Nullable String seenBy;
    private @Nullable Instant seenAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    private @Nullable String judgedBy;
    private @Nullable Instant judgedAt;
    private String action;
    private @Nullable UUID personId;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected ComplianceReview() {}

    /** Somebody looks at it; the clock stops. */
    void see(Hand hand) {
        if (state == ReviewState.OPEN) {
            state = ReviewState.SEEN;
            seenBy = hand.officer();
            seenAt = hand.at();
        }
    }

    /** One officer says what was to be seen. A violation waits for a second officer; anything else is the end. */
    void judge(Verdict seen, String done, @Nullable PersonId whom, Hand hand) {
        QuarantineRefused.unless(state == ReviewState.OPEN || state == ReviewState.SEEN, Reason.WRONG_STATE);
        QuarantineRefused.unless(!done.isBlank() && done.strip().length() <= ACTION_LIMIT, Reason.REASON_MISSING);
        see(hand);
        verdict = seen;
        judgedBy = hand.officer();
        judgedAt = hand.at();
        action = done.strip();
        personId = whom == null ? null : whom.value();
        openKey = null;
        state = seen == Verdict.TRUE ? ReviewState.TO_CONFIRM : ReviewState.CLOSED;
        closedAt = seen == Verdict.TRUE ? null : hand.at();
    }

    /** A second officer agrees, or sends it back. */
    void confirm(boolean agrees, Hand hand) {
        QuarantineRefused.unless(state == ReviewState.TO_CONFIRM, Reason.WRONG_STATE);
        QuarantineRefused.unless(!hand.officer().equals(judgedBy), Reason.SECOND_OFFICER);
        if (agrees) {
            state = ReviewState.CONFIRMED;
            confirmedBy = hand.officer();
            confirmedAt = hand.at();
            closedAt = hand.at();
        } else {
            state = ReviewState.SEEN;
            verdict = Verdict.UNCLEAR;
        }
    }

    ReviewId id() {
        return id;
    }

    SiteId site() {
        return new SiteId(siteId);
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    UUID camera() {
        return cameraId;
    }

    WatchCode code() {
        return code;
    }

    Instant firstAt() {
        return firstAt;
    }

    ReviewState state() {
        return state;
    }

    @Nullable
    PersonId whom() {
        return personId == null ? null : new PersonId(personId);
    }
}
