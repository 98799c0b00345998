package vn.hanoi.ops.kernel.retention;

/** What becomes of rows whose time is over. */
public enum RetentionAction {
    /** Whole day partitions are dropped. */
    DROP_PARTITIONS,
    /** Rows are deleted, with the rows that belong to them. */
    DELETE,
    /** Named columns are emptied and the rest stays, for figures. */
    ANONYMISE,
    /** Rows go with the row of another table that they belong to. */
    WITH_RECORD,
    /** Reference and working data without a person: nothing is erased by age. */
    KEEP;

    /** Tells whether the rule has a period of its own. */
    public boolean hasPeriod() {
        return this == DROP_PARTITIONS || this == DELETE || this == ANONYMISE;
    }

    /** The translation key. */
    public String key() {
        return "kernel.retention." + name();
    }
}
