package vn.hanoi.ops.crowding.level;

import java.time.Instant;
import java.util.List;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.crowding.Basis;

/**
 * What one minute says about a street.
 *
 * @param minute the minute's first instant, in the time of the street and not of arrival
 * @param basis {@link Basis#DENSITY} or {@link Basis#RELATIVE}
 * @param value people per square metre, or times the upper edge of the usual
 * @param cameras those whose counts are in the value
 * @param missing those that counted lately and do not now; while there are any, the minute lowers nothing
 */
public record Reading(Instant minute, Basis basis, double value, List<CameraId> cameras, List<CameraId> missing) {

    /** A minute to which every camera contributed. */
    public Reading(Instant minute, Basis basis, double value, List<CameraId> cameras) {
        this(minute, basis, value, cameras, List.of());
    }

    /** Keeps its own copies of the cameras. */
    public Reading {
        cameras = List.copyOf(cameras);
        missing = List.copyOf(missing);
    }

    /** The same minute, with the cameras that are missing in it. */
    public Reading without(List<CameraId> gone) {
        return new Reading(minute, basis, value, cameras, gone);
    }
}
