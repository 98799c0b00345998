package vn.hanoi.ops.crowding;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/**
 * The open advisory of a street is another one or elsewhere on its way.
 *
 * @param mark none when no advisory of the street is open any more
 */
public record AdvisoryMarked(StreetId street, @Nullable AdvisoryMark mark) implements ToEveryNode {}
