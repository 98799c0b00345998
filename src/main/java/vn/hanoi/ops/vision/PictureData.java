package vn.hanoi.ops.vision;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraId;

/**
 * Where a camera's pictures are and how they are looked at.
 *
 * @param address at most 300 characters, of a scheme of its way, without a login
 * @param login user name at the device, at most 120 characters; empty for none
 * @param password nothing to keep the one that is stored
 * @param everySeconds how often a picture is looked at, 1 to 600
 * @param wide looks closer: for wide streets, at twice the cost
 * @param surePercent how sure the detector must be, 20 to 90
 * @param thumbnail keeps one small blurred picture for 24 hours
 */
public record PictureData(
        CameraId camera,
        Way way,
        String address,
        String login,
        @Nullable String password,
        int everySeconds,
        boolean wide,
        int surePercent,
        boolean thumbnail) {

    /** A snapshot every ten seconds, looked at as most streets are. */
    public static PictureData snapshot(CameraId camera, String address) {
        return new PictureData(camera, Way.SNAPSHOT, address, "", null, 10, false, 45, false);
    }

    /** The same pictures at another address. */
    PictureData at(String elsewhere) {
        return new PictureData(camera, way, elsewhere, login, password, everySeconds, wide, surePercent, thumbnail);
    }

    /** Does not show the password. */
    @Override
    public String toString() {
        return "PictureData[" + camera + ", " + way + "]";
    }
}
