package vn.hanoi.ops.venues.register;

/**
 * Something wrong with one field of a venue.
 *
 * @param field the field's name as in {@link VenueData} and {@link OwnerData}
 * @param fault what is wrong; says what is allowed through the translation {@code venues.fault.<fault>}
 */
public record VenueFault(String field, Fault fault) {

    /** The most signs that a text of this field may have; 0 for what is no text. */
    public int longest() {
        return VenueCheck.longest(field);
    }

    /** What can be wrong with a venue's data. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        /** A sign that no text may hold. */
        HIDDEN_SIGN,
        KIND_UNKNOWN,
        OUTSIDE_CITY,
        OUTSIDE_SCOPE,
        CAPACITY_RANGE,
        TAX_CODE_FORM,
        PHONE_FORM,
        TOO_MANY_ZONES,
        ZONE_TWICE,
        NOT_A_NUMBER
    }
}
