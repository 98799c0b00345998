package vn.hanoi.ops.cameras;

/**
 * Something wrong with one field of a camera.
 *
 * @param field the field's name as in {@link CameraData}
 * @param fault what is wrong; says what is allowed through the translation {@code cameras.fault.<fault>}
 */
public record FieldProblem(String field, Fault fault) {

    /** What can be wrong with a camera's data. */
    public enum Fault {
        CODE_FORM,
        CODE_TAKEN,
        CODE_TWICE,
        MISSING,
        TOO_LONG,
        NOT_A_NUMBER,
        LATITUDE_RANGE,
        LONGITUDE_RANGE,
        OUTSIDE_CITY,
        PRODUCT_UNKNOWN,
        INTERVAL_RANGE,
        AREA_RANGE,
        LANES_RANGE,
        ZONES_FORM,
        FILE_FORM
    }
}
