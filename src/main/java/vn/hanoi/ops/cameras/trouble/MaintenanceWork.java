package vn.hanoi.ops.cameras.trouble;

import java.time.Instant;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A camera at which somebody works; it is not read and not missed meanwhile.
 *
 * @param until when it is read again unless the work is done before
 * @param reason what is done; empty when nothing was said
 * @param enteredBy account of who entered it
 */
public record MaintenanceWork(
        String code, String name, AreaPath area, String product, Instant until, String reason, String enteredBy) {

    static MaintenanceWork at(Camera camera, Maintenance.Planned planned) {
        return new MaintenanceWork(
                camera.code(),
                camera.name(),
                camera.area(),
                camera.product(),
                planned.until(),
                planned.reason(),
                planned.enteredBy());
    }
}
