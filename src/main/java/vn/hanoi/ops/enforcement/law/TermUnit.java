package vn.hanoi.ops.enforcement.law;

/** In what a deadline is counted. */
public enum TermUnit {
    /** Without a number: "promptly". */
    PROMPTLY,
    HOURS,
    DAYS,
    WORKING_DAYS,
    MONTHS;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.unit." + name();
    }
}
