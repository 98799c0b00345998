package vn.hanoi.ops.cases.rules;

/** How well somebody is protected by vaccination or an earlier infection, as the quarantine rules ask. */
public enum Protection {
    /** Vaccinated or recovered as the rules demand. */
    PROTECTED,
    /** Everybody else, and those of whom nothing is known. */
    OTHER;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.protection." + name();
    }
}
