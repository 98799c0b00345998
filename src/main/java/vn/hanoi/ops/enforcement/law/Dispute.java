package vn.hanoi.ops.enforcement.law;

/** Articles about which practice differs; the officer chooses and both are shown. */
public record Dispute(String code, String text) {}
