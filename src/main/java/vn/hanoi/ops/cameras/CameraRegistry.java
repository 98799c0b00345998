package vn.hanoi.ops.cameras;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.Roles;

/**
 * The cameras of the city. Reading answers from memory and is not cut to an officer's area: it is for other rooms, which
 * cut by the camera's area themselves; screens ask {@link CameraList}.
 */
@Service
public class CameraRegistry {

    private static final String ADMIN = "hasRole('" + Roles.ADMIN + "')";

    private final CameraSnapshot snapshot;
    private final CameraBook book;
    private final HealthBoard health;

    CameraRegistry(CameraSnapshot snapshot, CameraBook book, HealthBoard health) {
        this.snapshot = snapshot;
        this.book = book;
        this.health = health;
    }

    /** The camera, unless it is retired. */
    public Optional<Camera> find(CameraId id) {
        return snapshot.find(id);
    }

    /** The camera, whether it is in use or retired: its counts of the past stay its own. */
    public Optional<Camera> registered(CameraId id) {
        return snapshot.numberOf(id).flatMap(snapshot::numbered);
    }

    /** The camera of that code in any case, unless it is retired. */
    public Optional<Camera> findByCode(String code) {
        return snapshot.findByCode(code).map(CameraSnapshot.Numbered::camera);
    }

    /** Where in the camera's picture is not counted, see {@link CameraData#ignoreZones()}; empty for nowhere. */
    public String ignoreZones(CameraId id) {
        return snapshot.details().stream()
                .filter(d -> d.camera().id().equals(id))
                .map(CameraDetails::ignoreZones)
                .findFirst()
                .orElse("");
    }

    /** All cameras in use, by code. */
    public Collection<Camera> all() {
        return snapshot.all();
    }

    /** How the camera is at this moment of the console's clock. */
    public CameraHealth healthOf(CameraId id) {
        return snapshot.find(id).map(health::healthOf).orElse(CameraHealth.NEVER_SEEN);
    }

    /** The time of the camera's newest observation. */
    public Optional<Instant> lastSeen(CameraId id) {
        return health.lastSeen(id);
    }

    /** Takes a camera into use. @throws InvalidCamera when a field is wrong or the code is taken */
    @PreAuthorize(ADMIN)
    public CameraId register(CameraData data) {
        return book.register(data);
    }

    /**
     * Changes a camera.
     *
     * @param version the version that the change was made on
     * @throws InvalidCamera when a field is wrong or the code is taken
     * @throws NoSuchCamera when it does not exist
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed it meanwhile
     */
    @PreAuthorize(ADMIN)
    public void change(CameraId id, int version, CameraData data) {
        book.change(id, version, data);
    }

    /** Takes a camera out of use; its counts stay. Does nothing when it is retired. */
    @PreAuthorize(ADMIN)
    public void retire(CameraId id) {
        book.retire(id);
    }

    /** Takes a retired camera back into use. */
    @PreAuthorize(ADMIN)
    public void restore(CameraId id) {
        book.restore(id);
    }
}
