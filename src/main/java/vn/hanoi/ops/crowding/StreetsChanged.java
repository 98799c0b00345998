package vn.hanoi.ops.crowding;

import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** Streets were added, changed or removed. */
public record StreetsChanged() implements ToEveryNode {}
