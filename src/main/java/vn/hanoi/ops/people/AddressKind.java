package vn.hanoi.ops.people;

/** What an address is to a person. */
public enum AddressKind {
    /** Where the person lives now; it gives the record its area. */
    CURRENT,
    /** Registered permanent residence. */
    PERMANENT,
    WORK;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "people.address." + name();
    }
}
