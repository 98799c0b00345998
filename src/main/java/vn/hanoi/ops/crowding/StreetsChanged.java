package vn.hanoi.ops.crowding;

/** Streets were added, changed or removed. */
public record StreetsChanged() {}
