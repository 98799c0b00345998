package vn.hanoi.ops.crowding.streets;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an import did, or would do.
 *
 * @param id to undo it; nothing for a dry run or when nothing was taken
 * @param added streets that were not there
 * @param changed streets whose code was there
 * @param faults what keeps features from being taken, in the order of the file
 */
public record StreetImportReport(Optional<UUID> id, int added, int changed, List<FeatureFault> faults) {

    /** Keeps its own copy. */
    public StreetImportReport {
        faults = List.copyOf(faults);
    }

    /**
     * A fault of a feature.
     *
     * @param index its place in the file, from 0
     * @param label its code or name; blank when it has neither
     */
    public record FeatureFault(int index, String label, StreetFault fault) {}
}
