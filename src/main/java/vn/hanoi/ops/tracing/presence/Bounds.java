package vn.hanoi.ops.tracing.presence;

/** Between so many and so many minutes. */
public record Bounds(long low, long high) {}
