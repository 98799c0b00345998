package vn.hanoi.ops.areas.shapes;

import java.util.List;

/**
 * One thing that is wrong with a boundary file.
 *
 * @param index which feature, from 0; −1 for the file as a whole
 * @param unit the unit's code as the file gives it, empty when it gives none
 * @param detail where or what exactly, in English, without a full stop
 * @param figures the names and numbers of the detail, for other languages: numbers are degrees when they have a fraction
 */
public record BoundaryFault(int index, String unit, Code code, String detail, List<Object> figures) {

    /** Keeps its own copy of the figures. */
    public BoundaryFault {
        figures = List.copyOf(figures);
    }

    /** What can be wrong. */
    public enum Code {
        NOT_JSON,
        NOT_A_FEATURE_COLLECTION,
        NO_FEATURES,
        NO_CODE,
        UNKNOWN_CODE,
        DUPLICATE_CODE,
        /** The file names the unit otherwise: often the codes are those of the other scheme. */
        NAME_DIFFERS,
        WRONG_GEOMETRY_TYPE,
        BAD_COORDINATES,
        RING_NOT_CLOSED,
        TOO_FEW_POINTS,
        SELF_INTERSECTION,
        INVALID_SHAPE,
        COORDINATES_SWAPPED,
        OUTSIDE_HANOI,
        /** More than 5 km from where the unit is known to lie. */
        FAR_FROM_UNIT
    }
}
