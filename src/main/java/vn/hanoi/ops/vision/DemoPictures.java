package vn.hanoi.ops.vision;

import java.time.Clock;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;

/** Looks at the pictures of the demo city's cameras that cannot count, unless an officer has said otherwise. */
@Component
@ConditionalOnBooleanProperty("console.demo")
public class DemoPictures {

    /** Where the demo city's device answers on this machine. */
    public static final String PATH = "/street.jpg";

    private static final String HERE = "http://127.0.0.1:";

    private final PictureCameras register;
    private final KnownPictures known;
    private final CameraRegistry cameras;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoPictures(
            PictureCameras register,
            KnownPictures known,
            CameraRegistry cameras,
            TransactionTemplate transaction,
            Clock clock) {
        this.register = register;
        this.known = known;
        this.cameras = cameras;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The device answers at this port of this machine until the console ends. */
    public void follow(int port) {
        transaction.executeWithoutResult(status -> cameras.all().stream()
                .filter(camera -> PictureCheck.PRODUCT.equals(camera.product()))
                .map(Camera::id)
                .forEach(camera -> follow(camera, HERE + port + PATH)));
        known.refresh();
    }

    private void follow(CameraId camera, String address) {
        Optional<PictureCamera> pictures = register.findById(camera.value());
        pictures.filter(p -> p.details().data().address().matches(HERE + "\\d+" + PATH))
                .ifPresent(p -> p.change(p.details().data().at(address), null, clock.instant()));
        if (pictures.isEmpty()) {
            register.save(PictureCamera.takeUp(PictureData.snapshot(camera, address), null, clock.instant()));
        }
    }
}
