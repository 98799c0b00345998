package vn.hanoi.ops.cameras;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.FieldProblem.Fault;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;

/** Changes the register: all of a call or nothing, each change in the audit, the snapshot and the news after the commit. */
@Component
class CameraBook {

    private final RegisteredCameras register;

    private final CameraCheck check;
    private final CameraSnapshot snapshot;
    private final Areas areas;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CameraBook(
            RegisteredCameras register,
            CameraCheck check,
            CameraSnapshot snapshot,
            Areas areas,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.register = register;
        this.check = check;
        this.snapshot = snapshot;
        this.areas = areas;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
    }

    CameraId register(CameraData data) {
        CameraId id = inOneGo(() -> enter(data));
        tell(Set.of(id));
        return id;
    }

    void change(CameraId id, int version, CameraData data) {
        inOneGo(() -> {
            RegisteredCamera camera = need(id);
            if (camera.version() != version) {
                throw new OptimisticLockingFailureException("Camera changed meanwhile");
            }
            amend(camera, data);
            return id;
        });
        tell(Set.of(id));
    }

    void retire(CameraId id) {
        inOneGo(() -> {
            RegisteredCamera camera = need(id);
            if (camera.retire(clock.instant())) {
                record("CAMERA_RETIRED", camera, "");
            }
            return id;
        });
        tell(Set.of(id));
    }

    void restore(CameraId id) {
        inOneGo(() -> {
            RegisteredCamera camera = need(id);
            if (camera.restore(clock.instant())) {
                record("CAMERA_RESTORED", camera, "");
            }
            return id;
        });
        tell(Set.of(id));
    }

    /** Registers the cameras whose codes are new and changes the others where they differ; all or nothing. */
    Set<CameraId> put(List<CameraData> cameras) {
        Set<CameraId> changed = inOneGo(() -> {
            Set<CameraId> ids = new HashSet<>();
            for (CameraData data : cameras) {
                Optional<RegisteredCamera> known = register.findByCode(data.code());
                if (known.isEmpty()) {
                    ids.add(enter(data));
                } else if (!known.get().data().equals(data)) {
                    amend(known.get(), data);
                    ids.add(known.get().id());
                }
            }
            return ids;
        });
        if (!changed.isEmpty()) {
            tell(changed);
        }
        return changed;
    }

    private CameraId enter(CameraData data) {
        guard(data, register.findByCode(data.code()).isPresent());
        RegisteredCamera camera = register.save(RegisteredCamera.register(data, areaOf(data), clock.instant()));
        record("CAMERA_REGISTERED", camera, data.product());
        return camera.id();
    }

    private void amend(RegisteredCamera camera, CameraData data) {
        boolean taken = register.findByCode(data.code())
                .filter(other -> !other.id().equals(camera.id()))
                .isPresent();
        guard(data, taken);
        String changes = CameraChanges.between(camera.data(), data);
        if (!changes.isEmpty()) {
            camera.change(data, areaOf(data), clock.instant());
            record("CAMERA_CHANGED", camera, changes);
        }
    }

    private void guard(CameraData data, boolean codeTaken) {
        List<FieldProblem> problems = new ArrayList<>(check.problems(data));
        if (codeTaken) {
            problems.add(new FieldProblem("code", Fault.CODE_TAKEN));
        }
        if (!problems.isEmpty()) {
            throw new InvalidCamera(problems);
        }
    }

    private RegisteredCamera need(CameraId id) {
        return register.findById(id.value()).orElseThrow(() -> new NoSuchCamera(id));
    }

    private AreaPath areaOf(CameraData data) {
        return areas.locate(data.position()).orElseThrow().path();
    }

    private void record(String act, RegisteredCamera camera, String detail) {
        Camera known = camera.details().camera();
        events.publishEvent(new ActRecorded(act, "camera:" + known.code(), known.area(), detail));
    }

    private <T> T inOneGo(Supplier<T> work) {
        T result = transaction.execute(status -> {
            T done = work.get();
            register.flush();
            return done;
        });
        return Objects.requireNonNull(result);
    }

    private void tell(Set<CameraId> ids) {
        snapshot.refresh();
        events.publishEvent(new CamerasChanged(ids));
    }
}
