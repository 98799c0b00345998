package vn.hanoi.ops.vision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraId;

/** The life of a camera whose pictures are looked at: taken up, changed, paused, taken up again. */
@Entity
@Table(name = "vision_camera")
class PictureCamera {

    @Id
    private UUID cameraId;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Way way;

    private String address;
    private String login;
    private byte @Nullable [] password;

    @Column(name = "every_s")
    private int everySeconds;

    private boolean wide;
    private int surePercent;
    private boolean thumbnail;
    private boolean paused;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    PictureCamera() {}

    static PictureCamera takeUp(PictureData data, byte @Nullable [] password, Instant now) {
        PictureCamera camera = new PictureCamera();
        camera.cameraId = data.camera().value();
        camera.change(data, password, now);
        return camera;
    }

    /** @param sealed the sealed password, or null to keep the one that is stored */
    void change(PictureData data, byte @Nullable [] sealed, Instant now) {
        way = data.way();
        address = data.address().strip();
        login = data.login().strip();
        password = sealed == null ? password : sealed;
        everySeconds = data.everySeconds();
        wide = data.wide();
        surePercent = data.surePercent();
        thumbnail = data.thumbnail();
        changedAt = now;
    }

    /** @return whether that changes anything */
    boolean pause(boolean rest, Instant now) {
        boolean changed = paused != rest;
        paused = rest;
        changedAt = now;
        return changed;
    }

    CameraId camera() {
        return new CameraId(cameraId);
    }

    int version() {
        return version;
    }

    byte @Nullable [] password() {
        return password;
    }

    PictureDetails details() {
        PictureData data =
                new PictureData(camera(), way, address, login, null, everySeconds, wide, surePercent, thumbnail);
        return new PictureDetails(data, version, password != null, paused);
    }
}
