package vn.hanoi.ops.enforcement.breaches;

/** What somebody under quarantine did. */
public enum BreachKind {
    /** Was not at home. */
    HOME,
    /** Broke a rule of a site; two officers saw it. */
    SITE,
    /** Left a site without leave. */
    ESCAPE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "enforcement.breach." + name();
    }
}
