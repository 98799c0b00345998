package vn.hanoi.ops.exchange;

/** How many of the expected rows a file has so far. */
public record ExportProgress(ExportId id, long rows, long expected) {}
