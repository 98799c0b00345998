package vn.hanoi.ops.quarantine.sites;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.quarantine.StayId;

/**
 * A room on the board.
 *
 * @param note why it is blocked
 * @param since when it became as it is
 * @param outline left, top, right and bottom on the floor's plan in shares; absent when nobody drew it
 */
public record RoomCell(
        UUID id,
        String name,
        RoomState state,
        String note,
        Instant since,
        @Nullable String outline,
        List<Bed> beds) {

    /** Copies what can change. */
    public RoomCell {
        beds = List.copyOf(beds);
    }

    /**
     * A bed in it.
     *
     * @param stay who lies there, by the stay
     * @param leaving the order of that stay ends today or has ended
     * @param infected somebody was found infected there; the policy says who may know
     * @param closed out of use
     * @param away for hospital, a test or a funeral
     */
    public record Bed(
            UUID id,
            String name,
            @Nullable StayId stay,
            boolean leaving,
            Guarded<Boolean> infected,
            boolean away,
            boolean closed) {}

    /** The state of a bed for somebody who may not know who is infected. */
    public BedState openState(Bed bed) {
        if (bed.stay() != null) {
            return bed.leaving() ? BedState.LEAVING : BedState.OCCUPIED;
        }
        if (bed.closed()) {
            return BedState.BLOCKED;
        }
        return switch (state) {
            case READY -> BedState.FREE;
            case CLEANING -> BedState.CLEANING;
            case BLOCKED, CLOSED -> BedState.BLOCKED;
        };
    }
}
