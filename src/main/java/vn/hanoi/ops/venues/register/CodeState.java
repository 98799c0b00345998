package vn.hanoi.ops.venues.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a venue's code stands: what officers did with it, and whether people scan it. */
public enum CodeState {
    /** None was ever issued. */
    NONE,
    /** Issued, not yet on paper. */
    ISSUED,
    /** On paper, not yet at the door. */
    PRINTED,
    /** At the door, not yet scanned. */
    POSTED,
    /** Scanned within the time of the rules. */
    ACTIVE,
    /** Not scanned for longer than the rules allow. */
    DORMANT,
    /** Stopped by an officer for a time. */
    SUSPENDED,
    /** The venue is no more. */
    CLOSED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "venues.state." + name();
    }

    /**
     * The state that follows from the facts.
     *
     * @param awakeSince a code whose last scan, or posting without a scan, lies before this day sleeps
     */
    static CodeState of(CodeStage stage, Days days, LocalDate awakeSince) {
        if (!stage.inUse()) {
            return valueOf(stage.name());
        }
        LocalDate scanned = days.scannedOn();
        if (scanned != null && days.isOfNewest(scanned)) {
            return scanned.isBefore(awakeSince) ? DORMANT : ACTIVE;
        }
        boolean forgotten = stage == CodeStage.POSTED
                && days.postedOn() != null
                && days.postedOn().isBefore(awakeSince);
        return forgotten ? DORMANT : valueOf(stage.name());
    }

    /**
     * The days in a code's life, in Hanoi's zone.
     *
     * @param issuedOn scans before this day were of an earlier code
     * @param scannedBefore scans up to this day were so too: it is the last one with a scan when the code was issued, until
     *     somebody scans the code that was issued then
     */
    record Days(
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate postedOn,
            @Nullable LocalDate scannedBefore,
            @Nullable LocalDate scannedOn) {

        private boolean isOfNewest(LocalDate scanned) {
            return (issuedOn == null || !scanned.isBefore(issuedOn))
                    && (scannedBefore == null || scanned.isAfter(scannedBefore));
        }
    }
}
