package vn.hanoi.ops.vision.counting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.vision.PictureData;
import vn.hanoi.ops.vision.PictureDetails;
import vn.hanoi.ops.vision.PictureRegister;

/** A camera's picture of this moment for an administrator who measures its ground; every look is in the audit. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class PictureSight {

    private final PictureRegister register;
    private final CameraRegistry cameras;
    private final PictureFetch fetch;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PictureSight(
            PictureRegister register,
            CameraRegistry cameras,
            PictureFetch fetch,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.register = register;
        this.cameras = cameras;
        this.fetch = fetch;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * The picture, which is not kept.
     *
     * @throws IOException when it cannot be had within seconds
     * @throws NoSuchElementException when the camera's pictures are not looked at
     */
    public BufferedImage now(CameraId id) throws IOException, InterruptedException {
        PictureData pictures = register.find(id).map(PictureDetails::data).orElseThrow();
        Camera camera = cameras.find(id).orElseThrow();
        BufferedImage picture = fetch.once(pictures);
        transaction.executeWithoutResult(status -> events.publishEvent(
                ActRecorded.of(ActKind.VIEW, "PICTURE_SEEN", "camera:" + camera.code(), camera.area())));
        return picture;
    }
}
