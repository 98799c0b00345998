package vn.hanoi.ops.cameras;

/**
 * A camera with what only its administrator needs.
 *
 * @param version counts the changes; a change names the version that it was made on
 * @param ignoreZones see {@link CameraData#ignoreZones()}
 * @param retired no longer in use: its messages are refused and it stands on no map
 */
public record CameraDetails(Camera camera, int version, String ignoreZones, boolean retired) {}
