package vn.hanoi.ops.cameras;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;

/** A camera's life: registered, changed, retired, taken back. */
@Entity
@Table(name = "camera_register")
class RegisteredCamera {

    @Id
    private UUID id;

    @Version
    private int version;

    @Generated
    @Column(insertable = false, updatable = false)
    private int number;

    private String code;
    private String name;
    private String street;
    private double lat;
    private double lon;
    private String areaPath;
    private String product;

    @Column(name = "interval_s")
    private int intervalSeconds;

    private @Nullable Double visibleArea;
    private @Nullable Integer lanes;

    @Column(length = 65_535)
    private @Nullable String ignoreZones;

    private boolean retired;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    RegisteredCamera() {}

    static RegisteredCamera register(CameraData data, AreaPath area, Instant now) {
        RegisteredCamera camera = new RegisteredCamera();
        camera.id = Ids.next();
        camera.change(data, area, now);
        return camera;
    }

    void change(CameraData data, AreaPath area, Instant now) {
        code = data.code();
        name = data.name().strip();
        street = data.street().strip();
        lat = data.position().lat();
        lon = data.position().lon();
        areaPath = area.value();
        product = data.product();
        intervalSeconds = (int) data.interval().toSeconds();
        visibleArea = data.visibleArea();
        lanes = data.lanes();
        ignoreZones = data.ignoreZones().isBlank() ? null : data.ignoreZones().strip();
        changedAt = now;
    }

    /** Ends its use. @return whether it was in use */
    boolean retire(Instant now) {
        boolean ended = !retired;
        retired = true;
        changedAt = now;
        return ended;
    }

    /** Takes it back into use. @return whether it was retired */
    boolean restore(Instant now) {
        boolean began = retired;
        retired = false;
        changedAt = now;
        return began;
    }

    CameraId id() {
        return new CameraId(id);
    }

    int number() {
        return number;
    }

    int version() {
        return version;
    }

    boolean retired() {
        return retired;
    }

    CameraData data() {
        return new CameraData(
                code,
                name,
                street,
                new GeoPoint(lat, lon),
                product,
                Duration.ofSeconds(intervalSeconds),
                visibleArea,
                lanes,
                ignoreZones == null ? "" : ignoreZones);
    }

    CameraDetails details() {
        CameraData data = data();
        Camera camera = new Camera(
                id(),
                code,
                name,
                street,
                data.position(),
                new AreaPath(areaPath),
                product,
                data.interval(),
                visibleArea,
                lanes);
        return new CameraDetails(camera, version, data.ignoreZones(), retired);
    }
}
