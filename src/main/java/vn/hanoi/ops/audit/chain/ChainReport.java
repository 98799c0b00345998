package vn.hanoi.ops.audit.chain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a check of the chain found.
 *
 * @param from first day that was checked
 * @param to last day that was checked
 * @param entries how many entries were read and found whole
 * @param end the chain's value at the last of them, to be kept elsewhere
 * @param fault the first entry that does not fit
 */
public record ChainReport(LocalDate from, LocalDate to, long entries, String end, Optional<Fault> fault) {

    /** What does not fit. */
    public enum FaultKind {
        /** The entry is not what was written, or the one before it was replaced. */
        CHANGED,
        /** An entry that must be there is not. */
        MISSING,
        /** There are more entries than the chain has counted. */
        ADDED,
        /** The day's closing note differs from its last entry. */
        CLOSING_CHANGED
    }

    /** The place of the first fault. */
    public record Fault(LocalDate day, int number, FaultKind kind) {}

    /** Tells whether the chain is whole. */
    @JsonProperty
    public boolean whole() {
        return fault.isEmpty();
    }
}
