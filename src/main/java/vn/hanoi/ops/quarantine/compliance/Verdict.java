package vn.hanoi.ops.quarantine.compliance;

/** What an officer saw. */
public enum Verdict {
    TRUE,
    FALSE,
    UNCLEAR;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.verdict." + name();
    }
}
