package vn.hanoi.ops.enforcement.law;

/** What has a deadline in the law. */
public enum LegalClock {
    RECORD,
    SEND,
    EXPLAIN_WRITTEN,
    EXPLAIN_ORAL,
    DECISION,
    DELIVERY,
    PAYMENT,
    LIMITATION;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.clock." + name();
    }
}
