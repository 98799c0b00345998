package vn.hanoi.ops.protection.requests;

/** How it was checked that the person who asks is the person whom the data are about. */
public enum IdentityCheck {
    /** The document was seen at the office. */
    DOCUMENT,
    /** By an electronic identity of level 2 (VNeID). */
    ELECTRONIC,
    /** A power of attorney and both documents were seen. */
    ATTORNEY,
    /** A parent or guardian, with the papers that show it. */
    GUARDIAN;

    /** The translation key. */
    public String key() {
        return "protection.request.check." + name();
    }
}
