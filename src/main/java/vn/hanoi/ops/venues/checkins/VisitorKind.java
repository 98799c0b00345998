package vn.hanoi.ops.venues.checkins;

/** By what a visitor is known; the hash of the first three is the one by which the people room finds its records. */
public enum VisitorKind {
    PHONE("person.phone"),
    DOCUMENT("person.document"),
    /** The identifier of the national QR platform, which the people room keeps among papers. */
    QID("person.document"),
    /** A masked personal code without identifier: kept, and matched with nobody. */
    UNMATCHED("venue.visitorMasked");

    private final String field;

    VisitorKind(String field) {
        this.field = field;
    }

    /** The field's code with which the contact is hashed. */
    String field() {
        return field;
    }
}
