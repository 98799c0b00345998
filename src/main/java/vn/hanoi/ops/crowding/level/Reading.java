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
 */
public record Reading(Instant minute, Basis basis, double value, List<CameraId> cameras) {

    /** Keeps its own copy of the cameras. */
    public Reading {
        cameras = List.copyOf(cameras);
    }
}
