package vn.hanoi.ops.tracing;

/** To whom a text about a place goes. */
public enum NoticeKind {
    /** To the venue. */
    ALERT,
    /** To everybody. */
    PUBLIC;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "tracing.notice." + name();
    }
}
