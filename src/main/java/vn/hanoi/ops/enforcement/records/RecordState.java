package vn.hanoi.ops.enforcement.records;

/** Where a record stands. */
public enum RecordState {
    DRAFT,
    SIGNED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.record.state." + name();
    }
}
