package vn.hanoi.ops.care.transfers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.proposals.Ranked;

/**
 * What came of asking for a bed.
 *
 * @param held whether the bed is held now
 * @param until when the hold runs out
 * @param taken who has the last bed, when it is not; nothing when a block or a stay has it
 * @param next the best places that are left
 */
public record HoldAnswer(
        boolean held, @Nullable Instant until, @Nullable HeldBed taken, List<Ranked> next) {}
