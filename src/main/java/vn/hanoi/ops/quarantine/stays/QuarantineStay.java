package vn.hanoi.ops.quarantine.stays;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.orders.OrderStore;

/** One person's time at one site, from the bus to the gate. */
@Entity
@Table(name = "quarantine_stay")
class QuarantineStay {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StayId id;

    @Version
    private @Nullable Integer version;

    private UUID siteId;
    private String areaPath;
    private UUID orderId;
    private UUID personId;
    private @Nullable UUID openPerson;

    @Enumerated(EnumType.STRING)
    private StayState state;

    private @Nullable UUID bedId;
    private @Nullable UUID roomId;
    private LocalDate endsOn;
    private @Nullable LocalDate cohort;
    private @Nullable UUID household;
    private boolean vulnerable;

    @Enumerated(EnumType.STRING)
    private @Nullable Sex gender;

    private @Nullable LocalDate foundOn;
    private boolean moveAsked;
    private Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AwayFor awayFor;

    private @Nullable Instant awayAt;
    private @Nullable Instant dueBackAt;
    private @Nullable Instant leftAt;

    @Enumerated(EnumType.STRING)
    private @Nullable LeftHow leftHow;

    @SuppressWarnings("NullAway.Init")
    protected QuarantineStay() {}

    static QuarantineStay arrive(SiteId site, OrderStore.Facts order, Traits traits, Instant now) {
        QuarantineStay stay = new QuarantineStay();
        stay.id = StayId.next();
        stay.siteId = site.value();
        stay.areaPath = order.place().value();
        stay.orderId = order.id().value();
        stay.personId = order.person().value();
        stay.openPerson = order.person().value();
        stay.state = StayState.PRESENT;
        stay.endsOn = order.endsOn();
        stay.cohort = traits.cohort();
        stay.household = traits.household();
        stay.vulnerable = traits.vulnerable();
        stay.gender = traits.sex();
        stay.arrivedAt = now;
        return stay;
    }

    void lie(UUID bed, UUID room) {
        present();
        bedId = bed;
        roomId = room;
        moveAsked = false;
    }

    void away(AwayFor reason, Instant dueBack, Instant now) {
        present();
        QuarantineRefused.unless(dueBack.isAfter(now), Reason.END_BEFORE_START);
        state = StayState.AWAY;
        awayFor = reason;
        awayAt = now;
        dueBackAt = dueBack;
    }

    void back() {
        QuarantineRefused.unless(state == StayState.AWAY, Reason.WRONG_STATE);
        state = StayState.PRESENT;
        awayFor = null;
        awayAt = null;
        dueBackAt = null;
    }

    /** The person was found infected. */
    void found(LocalDate on) {
        open();
        foundOn = on;
        moveAsked = true;
    }

    /** The finding of that day was an error of entry. @return whether there was one */
    boolean notFound(LocalDate on) {
        if (!on.equals(foundOn)) {
            return false;
        }
        refuted();
        return true;
    }

    /** The person is not infected after all. */
    void refuted() {
        foundOn = null;
        moveAsked = false;
    }

    /** The order was counted anew because somebody in the room was found infected. */
    void recounted(LocalDate ends, LocalDate exposed) {
        open();
        endsOn = ends;
        cohort = exposed;
    }

    void askToMove() {
        open();
        moveAsked = true;
    }

    void leave(LeftHow how, Instant now) {
        open();
        state = StayState.LEFT;
        leftHow = how;
        leftAt = now;
        openPerson = null;
        bedId = null;
        roomId = null;
        moveAsked = false;
        dueBackAt = null;
    }

    /** The person did not die: they are here, and a bed is to be given again. */
    void goOn() {
        QuarantineRefused.unless(leftHow == LeftHow.DIED, Reason.WRONG_STATE);
        state = StayState.PRESENT;
        leftHow = null;
        leftAt = null;
        awayFor = null;
        awayAt = null;
        openPerson = personId;
    }

    boolean died() {
        return leftHow == LeftHow.DIED;
    }

    @Nullable
    UUID openPerson() {
        return openPerson;
    }

    StayId id() {
        return id;
    }

    SiteId site() {
        return new SiteId(siteId);
    }

    AreaPath area() {
        return new AreaPath(areaPath);
    }

    OrderId order() {
        return new OrderId(orderId);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    boolean infected() {
        return foundOn != null;
    }

    boolean here() {
        return state != StayState.LEFT;
    }

    @Nullable
    UUID room() {
        return roomId;
    }

    Traits traits() {
        return new Traits(gender, vulnerable, household, cohort);
    }

    private void present() {
        QuarantineRefused.unless(state == StayState.PRESENT, Reason.WRONG_STATE);
    }

    private void open() {
        QuarantineRefused.unless(here(), Reason.WRONG_STATE);
    }
}
