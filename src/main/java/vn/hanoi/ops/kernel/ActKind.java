package vn.hanoi.ops.kernel;

/** What kind of act the audit keeps. */
public enum ActKind {
    VIEW,
    SEARCH,
    REVEAL,
    EXPORT,
    PRINT,
    CHANGE,
    SETTING,
    LOGIN,
    LOGOUT,
    DENIED,
    API_CALL,
    BREAK_GLASS,
    ERASURE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "audit.kind." + name();
    }
}
