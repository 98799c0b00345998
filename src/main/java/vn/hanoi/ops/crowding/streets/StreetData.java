package vn.hanoi.ops.crowding.streets;

import java.util.List;
import vn.hanoi.ops.cameras.CameraId;

/**
 * What an officer says about a street.
 *
 * @param code short and unique, up to 40 letters, digits, dots and hyphens
 * @param name as officials write it, up to 200 characters; two streets of one name carry their district or ends
 * @param line two points or more inside the city
 * @param cameras those that watch it, at most 50
 */
public record StreetData(String code, String name, StreetLine line, List<CameraId> cameras) {

    /** Keeps its own copy of the cameras, each once. */
    public StreetData {
        cameras = cameras.stream().distinct().toList();
    }
}
