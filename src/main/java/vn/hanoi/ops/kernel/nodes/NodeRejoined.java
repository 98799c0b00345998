package vn.hanoi.ops.kernel.nodes;

/** A node is back after its connection was lost: what was told in the meantime was not heard, so memory is read anew. */
public record NodeRejoined(String node) implements ToEveryNode {}
