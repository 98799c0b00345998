package vn.hanoi.ops.quarantine.compliance;

/** What a proposal wants with hours of grace. */
public enum GraceStep {
    /** New hours. */
    ADD,
    /** No such hours any more. */
    END;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.graceStep." + name();
    }
}
