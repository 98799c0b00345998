package vn.hanoi.ops.enforcement.numbers;

/** Papers that have a number of their own. */
public enum PaperKind {
    RECORD,
    DECISION
}
