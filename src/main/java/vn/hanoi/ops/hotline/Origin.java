package vn.hanoi.ops.hotline;

/** The way by which a ticket came. */
public enum Origin {
    CALL,
    WEB,
    OPEN311,
    IMPORT;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "hotline.origin." + name();
    }
}
