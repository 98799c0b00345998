package vn.hanoi.ops.access.privacy;

/** The way by which a field would leave the console. */
public enum Channel {
    LIST,
    FORM,
    SEARCH,
    PICKER,
    MAP,
    EXPORT,
    PRINT,
    API,
    NOTIFICATION,
    LIVE,
    LOG;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "access.channel." + name();
    }
}
