package vn.hanoi.ops.quarantine.orders;

/** What a sample showed. */
public enum Outcome {
    WAITING,
    NEGATIVE,
    POSITIVE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.outcome." + name();
    }
}
