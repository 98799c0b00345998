package vn.hanoi.ops.crowding.streets;

/**
 * Something wrong with one field of a street.
 *
 * @param field the field's name as in {@link StreetData}
 * @param fault what is wrong; says what is allowed through the translation {@code crowding.fault.<fault>}
 */
public record StreetFault(String field, Fault fault) {

    /** What can be wrong with a street's data. */
    public enum Fault {
        CODE_FORM,
        CODE_TAKEN,
        CODE_TWICE,
        NAME_MISSING,
        NAME_TOO_LONG,
        LINE_TYPE,
        LINE_TOO_SHORT,
        LINE_TOO_LONG,
        LINE_NOT_CONNECTED,
        POINT_OUTSIDE_CITY,
        CAMERA_UNKNOWN,
        TOO_MANY_CAMERAS,
        NOT_A_FEATURE,
        OUTSIDE_SCOPE
    }
}
