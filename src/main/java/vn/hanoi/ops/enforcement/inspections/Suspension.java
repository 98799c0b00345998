package vn.hanoi.ops.enforcement.inspections;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.SuspensionId;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused.Reason;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

/** The suspension of a venue until it has a QR point: proposed by inspectors, ordered and lifted by a chair. */
@Entity
@Table(name = "enforcement_suspension")
class Suspension {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SuspensionId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "venue"))
    private VenueId venue;

    private String areaPath;

    @Enumerated(EnumType.STRING)
    private SuspensionState state;

    private int reminders;
    private String basis;
    private Instant proposedAt;
    private String proposedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String decidedName;
    private @Nullable Instant liftedAt;
    private @Nullable String liftedBy;
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected Suspension() {}

    static Suspension propose(PlaceRow place, int reminders, String basis, Hand hand) {
        Suspension suspension = new Suspension();
        suspension.id = SuspensionId.next();
        suspension.venue = place.id();
        suspension.areaPath = place.area().value();
        suspension.state = SuspensionState.PROPOSED;
        suspension.reminders = reminders;
        suspension.basis = basis;
        suspension.proposedAt = hand.at();
        suspension.proposedBy = hand.officer();
        suspension.note = "";
        return suspension;
    }

    void order(Hand hand) {
        guard(SuspensionState.PROPOSED);
        decided(SuspensionState.ORDERED, hand);
    }

    void refuse(String reason, Hand hand) {
        guard(SuspensionState.PROPOSED);
        if (reason.isBlank()) {
            throw new InspectionRefused(Reason.REASON_MISSING);
        }
        note = reason.strip();
        decided(SuspensionState.REFUSED, hand);
    }

    void lift(Hand hand) {
        guard(SuspensionState.ORDERED);
        state = SuspensionState.LIFTED;
        liftedAt = hand.at();
        liftedBy = hand.officer();
    }

    SuspensionId id() {
        return id;
    }

    VenueId venue() {
        return venue;
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    String basis() {
        return basis;
    }

    private void decided(SuspensionState next, Hand hand) {
        state = next;
        decidedAt = hand.at();
        decidedBy = hand.officer();
        decidedName = hand.name();
    }

    private void guard(SuspensionState wanted) {
        if (state != wanted) {
            throw new InspectionRefused(Reason.WRONG_STATE);
        }
    }
}
