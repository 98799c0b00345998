package vn.hanoi.ops.cases.records;

/** The steps that can be taken with many cases at once. */
public enum BulkStep {
    /** Contacts whose days are over watch their own health. */
    END_QUARANTINE,
    /** Contacts who watched their own health are done. */
    COMPLETE,
    /** Quarantine is lengthened. */
    EXTEND,
    /** F0 are treated at home. */
    ROUTE_HOME,
    /** Judged under the rules in force. */
    REEVALUATE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.bulk." + name();
    }
}
