package vn.hanoi.ops.enforcement.law;

/** A version of the law was proposed or decided. */
public record LawChanged(int number) {}
