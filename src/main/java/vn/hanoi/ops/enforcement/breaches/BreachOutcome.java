package vn.hanoi.ops.enforcement.breaches;

/** What became of a breach. */
public enum BreachOutcome {
    /** A record of violation was written. */
    RECORD,
    REMINDER,
    /** Nothing was to be sanctioned. */
    NOTHING;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.breach.outcome." + name();
    }
}
