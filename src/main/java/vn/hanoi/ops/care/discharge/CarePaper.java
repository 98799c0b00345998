package vn.hanoi.ops.care.discharge;

/** The papers of who leaves care. */
public enum CarePaper {
    DISCHARGE,
    COMPLETION;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.paper." + name();
    }
}
