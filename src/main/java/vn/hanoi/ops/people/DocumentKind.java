package vn.hanoi.ops.people;

/** The papers and registers that give a person a number. */
public enum DocumentKind {
    /** Citizen's card, 12 digits: the personal identification number. */
    CCCD,
    /** The old identity card, 9 digits. */
    CMND,
    PASSPORT,
    /** Health insurance, 15 characters or the 10 digits of the social insurance number. */
    BHYT,
    /** Identifier of the national QR platform. */
    QID,
    OTHER;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "people.document." + name();
    }
}
