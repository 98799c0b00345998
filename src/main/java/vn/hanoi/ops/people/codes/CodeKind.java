package vn.hanoi.ops.people.codes;

/** What a code is, told by its shape (domain rules 1.6). */
public enum CodeKind {
    /** Citizen's card with a chip. */
    CCCD,
    /** Health insurance card. */
    BHYT,
    /** Personal QR of the national platforms. */
    PERSONAL_QR,
    /** A venue's QR: an address at a known host. */
    LOCATION_QR,
    /** Anything else; nobody is invented from it. */
    OPAQUE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "people.code.kind." + name();
    }
}
