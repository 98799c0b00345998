package vn.hanoi.ops.enforcement.records;

import java.util.Optional;
import vn.hanoi.ops.venues.VenueId;

/** Which records are listed. @param undecided only signed ones for which nobody proposed a decision */
public record RecordFilter(Optional<RecordState> state, boolean undecided, Optional<VenueId> venue) {

    /** All of them. */
    public static final RecordFilter ALL = new RecordFilter(Optional.empty(), false, Optional.empty());

    /** The same in a state. */
    public RecordFilter in(Optional<RecordState> wanted) {
        return new RecordFilter(wanted, undecided, venue);
    }

    /** The same, of those that wait for a proposal. */
    public RecordFilter waiting() {
        return new RecordFilter(Optional.of(RecordState.SIGNED), true, venue);
    }

    /** The same of a venue. */
    public RecordFilter of(VenueId place) {
        return new RecordFilter(state, undecided, Optional.of(place));
    }
}
