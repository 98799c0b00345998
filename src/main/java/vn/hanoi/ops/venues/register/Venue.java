package vn.hanoi.ops.venues.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueRefused.Reason;

/** A venue's life and that of the code at its door: each verb guards first and leaves a line in the history. */
@Entity
@Table(name = "venues_venue")
class Venue extends VenueDescription {

    private static final int NOTE_LIMIT = 500;

    @Enumerated(EnumType.STRING)
    private OpeningState opening;

    private String openingBasis;

    @Enumerated(EnumType.STRING)
    private @Nullable OpeningState openingBefore;

    private @Nullable String openingBasisBefore;

    @Enumerated(EnumType.STRING)
    private CodeStage stage;

    @Enumerated(EnumType.STRING)
    private @Nullable CodeStage stageBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable CodeStage stageClosed;

    private int generation;
    private @Nullable LocalDate issuedOn;
    private @Nullable Instant printedAt;
    private @Nullable Instant postedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable LocalDate scannedOn;

    private @Nullable LocalDate scannedBefore;
    private @Nullable Instant closedAt;
    private Instant registeredAt;

    @ElementCollection
    @CollectionTable(name = "venues_history", joinColumns = @JoinColumn(name = "venue_id"))
    @OrderColumn(name = "position")
    private List<VenueEntry> history = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Venue() {}

    static Venue register(VenueData data, AreaPath area, SealedOwner owner, Hand hand) {
        Venue venue = new Venue();
        venue.identify(VenueId.next());
        venue.stage = CodeStage.NONE;
        venue.opening = OpeningState.OPEN;
        venue.openingBasis = "";
        venue.registeredAt = hand.at();
        venue.describe(data, area, owner);
        venue.note(hand, VenueStep.REGISTERED, "");
        return venue;
    }

    void change(VenueData data, AreaPath area, SealedOwner sealed, Hand hand) {
        guard(stage != CodeStage.CLOSED);
        describe(data, area, sealed);
        note(hand, VenueStep.CHANGED, "");
    }

    /** @param basis the directive; blank only for {@link OpeningState#OPEN} */
    void setOpening(OpeningState state, String basis, Hand hand) {
        guard(stage != CodeStage.CLOSED);
        open(state, basis.strip(), hand);
        if (openingBefore != null) {
            keepOpening(state, basis.strip());
        }
    }

    /** An office suspends the venue; what held until then comes back when that is lifted. */
    void closeByOffice(String basis, Hand hand) {
        guard(stage != CodeStage.CLOSED);
        if (openingBefore == null) {
            keepOpening(opening, openingBasis);
        }
        open(OpeningState.CLOSED, basis.strip(), hand);
    }

    /** The office lifts its suspension: the directive holds that held before it, or that was set meanwhile. */
    OpeningState liftByOffice(Hand hand) {
        guard(stage != CodeStage.CLOSED);
        OpeningState before = openingBefore == null ? OpeningState.OPEN : openingBefore;
        open(before, openingBasisBefore == null ? "" : openingBasisBefore, hand);
        openingBefore = null;
        openingBasisBefore = null;
        return before;
    }

    private void keepOpening(OpeningState state, String basis) {
        openingBefore = state;
        openingBasisBefore = basis;
    }

    private void open(OpeningState state, String basis, Hand hand) {
        if (state != OpeningState.OPEN && basis.isBlank()) {
            throw new VenueRefused(Reason.BASIS_MISSING);
        }
        opening = state;
        openingBasis = basis;
        note(hand, VenueStep.OPENING_SET, state.name() + " " + basis);
    }

    /** Issues a code; every code issued before it is revoked. */
    void issue(String reason, Hand hand) {
        guard(stage == CodeStage.NONE || stage.inUse());
        boolean again = generation > 0;
        if (again && reason.isBlank()) {
            throw new VenueRefused(Reason.REASON_MISSING);
        }
        generation++;
        stage = CodeStage.ISSUED;
        issuedOn = LocalDate.ofInstant(hand.at(), ConsoleClock.HANOI);
        printedAt = null;
        postedAt = null;
        scannedBefore = scannedOn;
        note(hand, again ? VenueStep.REISSUED : VenueStep.ISSUED, reason);
    }

    void print(Hand hand) {
        guard(stage.inUse());
        printedAt = hand.at();
        if (stage == CodeStage.ISSUED) {
            stage = CodeStage.PRINTED;
        }
        note(hand, VenueStep.PRINTED, "");
    }

    void post(Hand hand) {
        guard(stage.toPost());
        stage = CodeStage.POSTED;
        postedAt = hand.at();
        note(hand, VenueStep.POSTED, "");
    }

    void suspend(String reason, Hand hand) {
        guard(stage != CodeStage.SUSPENDED && stage != CodeStage.CLOSED);
        require(reason);
        stageBefore = stage;
        stage = CodeStage.SUSPENDED;
        note(hand, VenueStep.SUSPENDED, reason);
    }

    void resume(Hand hand) {
        guard(stage == CodeStage.SUSPENDED);
        stage = stageBefore == null ? CodeStage.NONE : stageBefore;
        stageBefore = null;
        note(hand, VenueStep.RESUMED, "");
    }

    void close(String reason, Hand hand) {
        guard(stage != CodeStage.CLOSED);
        require(reason);
        stageClosed = stage;
        stage = CodeStage.CLOSED;
        closedAt = hand.at();
        note(hand, VenueStep.CLOSED, reason);
    }

    void reopen(Hand hand) {
        guard(stage == CodeStage.CLOSED);
        stage = stageClosed == null ? CodeStage.NONE : stageClosed;
        stageClosed = null;
        closedAt = null;
        note(hand, VenueStep.REOPENED, "");
    }

    /** Leaves a line about a code of another system. */
    void noteOutsideCode(VenueStep step, Hand hand) {
        guard(stage != CodeStage.CLOSED);
        note(hand, step, "");
    }

    /** Whether no code was ever issued for it. */
    boolean isWithoutCode() {
        return stage == CodeStage.NONE && generation == 0;
    }

    /** Whether its newest code hangs at the door. */
    boolean isPosted() {
        return stage == CodeStage.POSTED;
    }

    VenueRow row(LocalDate awakeSince) {
        CodeState state = CodeState.of(stage, days(), awakeSince);
        return describedRow(state, opening, scannedOn);
    }

    /** @param guarded who answers for it, and the codes of other systems */
    VenueDetails details(LocalDate awakeSince, VenueGuards.Guarding guarded) {
        VenueData said = data();
        return new VenueDetails(
                row(awakeSince),
                version(),
                said.position(),
                said.capacity(),
                said.street(),
                said.checker(),
                owner().ownerKind(),
                guarded.ownerName(),
                guarded.taxCode(),
                guarded.ownerPhone(),
                zones(),
                generation,
                stage.toPost(),
                openingBasis,
                printedAt,
                postedAt,
                scannedOn,
                guarded.outsideCodes(),
                List.copyOf(history));
    }

    private CodeState.Days days() {
        Instant posted = postedAt;
        LocalDate postedOn = posted == null ? null : LocalDate.ofInstant(posted, ConsoleClock.HANOI);
        return new CodeState.Days(issuedOn, postedOn, scannedBefore, scannedOn);
    }

    private static void require(String reason) {
        if (reason.isBlank()) {
            throw new VenueRefused(Reason.REASON_MISSING);
        }
    }

    private static void guard(boolean fits) {
        if (!fits) {
            throw new VenueRefused(Reason.WRONG_STATE);
        }
    }

    private void note(Hand hand, VenueStep step, String note) {
        if (note.strip().length() > NOTE_LIMIT) {
            throw new VenueRefused(Reason.NOTE_LENGTH);
        }
        history.add(new VenueEntry(hand.at(), step, hand.officer(), hand.name(), note.strip()));
    }
}
