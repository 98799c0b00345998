package vn.hanoi.ops.vision;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.sealed.Seals;

/** The cameras whose pictures are looked at, for administrators; every change is in the audit. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class PictureRegister {

    private final PictureCameras register;
    private final PictureCheck check;
    private final KnownPictures known;
    private final CameraRegistry cameras;
    private final Seals seals;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    PictureRegister(
            PictureCameras register,
            PictureCheck check,
            KnownPictures known,
            CameraRegistry cameras,
            Seals seals,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.register = register;
        this.check = check;
        this.known = known;
        this.cameras = cameras;
        this.seals = seals;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    /** All of them by the camera's code; those whose camera is retired are left out. */
    public List<PictureDetails> all() {
        return known.all().stream()
                .filter(d -> cameras.find(d.data().camera()).isPresent())
                .sorted(Comparator.comparing(d -> code(d.data().camera())))
                .toList();
    }

    /** The pictures of a camera, or nothing when they are not looked at. */
    public Optional<PictureDetails> find(CameraId camera) {
        return known.find(camera);
    }

    /**
     * Looks at a camera's pictures from now on.
     *
     * @throws InvalidPictures when a field is wrong or they are looked at already
     */
    public void takeUp(PictureData data) {
        inOneGo(() -> {
            guard(data, register.existsById(data.camera().value()));
            PictureCamera camera = register.save(PictureCamera.takeUp(data, sealed(data), clock.instant()));
            tell("PICTURES_TAKEN_UP", camera, data.way().name());
            return camera;
        });
    }

    /**
     * Changes where the pictures are or how they are looked at.
     *
     * @param version the version that the change was made on
     * @throws InvalidPictures when a field is wrong
     * @throws OptimisticLockingFailureException when somebody else changed it meanwhile, or it is gone
     */
    public void change(int version, PictureData data) {
        inOneGo(() -> {
            PictureCamera camera = need(data.camera());
            if (camera.version() != version) {
                throw new OptimisticLockingFailureException("Pictures changed meanwhile");
            }
            guard(data, false);
            camera.change(data, sealed(data), clock.instant());
            tell("PICTURES_CHANGED", camera, data.way().name());
            return camera;
        });
    }

    /** Looks away; the camera gives no counts until it is taken up again. */
    public void pause(CameraId camera) {
        rest(camera, true);
    }

    /** Looks again. */
    public void resume(CameraId camera) {
        rest(camera, false);
    }

    private void rest(CameraId id, boolean paused) {
        inOneGo(() -> {
            PictureCamera camera = need(id);
            if (camera.pause(paused, clock.instant())) {
                tell(paused ? "PICTURES_PAUSED" : "PICTURES_RESUMED", camera, "");
            }
            return camera;
        });
    }

    private void guard(PictureData data, boolean taken) {
        Map<String, String> faults = check.faults(data);
        if (taken) {
            faults.put("camera", "CAMERA_TAKEN");
        }
        if (!faults.isEmpty()) {
            throw new InvalidPictures(faults);
        }
    }

    private byte @Nullable [] sealed(PictureData data) {
        String password = data.password();
        return password == null ? null : seals.seal(KnownPictures.PASSWORD_USE, password);
    }

    private PictureCamera need(CameraId camera) {
        return register.findById(camera.value())
                .orElseThrow(() -> new OptimisticLockingFailureException("These pictures are not looked at"));
    }

    private String code(CameraId camera) {
        return cameras.find(camera).map(Camera::code).orElse("");
    }

    private void tell(String act, PictureCamera pictures, String detail) {
        Optional<Camera> camera = cameras.find(pictures.camera());
        String subject = "camera:" + camera.map(Camera::code).orElse("");
        events.publishEvent(
                new ActRecorded(act, subject, camera.map(Camera::area).orElse(null), detail).as(ActKind.SETTING));
    }

    private void inOneGo(Supplier<PictureCamera> work) {
        transaction.executeWithoutResult(status -> {
            work.get();
            register.flush();
        });
        known.refresh();
    }
}
