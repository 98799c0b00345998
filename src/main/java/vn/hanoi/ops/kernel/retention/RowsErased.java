package vn.hanoi.ops.kernel.retention;

import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** Rows of a table were erased because the time of keeping them is over; who remembers any of them in memory forgets them. */
public record RowsErased(String table, long rows) implements ToEveryNode {}
