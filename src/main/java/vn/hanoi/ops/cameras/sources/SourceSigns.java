package vn.hanoi.ops.cameras.sources;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.dialect.Said;
import vn.hanoi.ops.cameras.sources.SourceReceipt.Fault;

/** Takes what devices say of their cameras' health to these cameras. */
@Component
class SourceSigns {

    private final StreamCameras cameras;
    private final StreamPlaces places;
    private final LensCameras lenses;
    private final HeldStreams held;
    private final ObservationIntake intake;

    SourceSigns(
            StreamCameras cameras,
            StreamPlaces places,
            LensCameras lenses,
            HeldStreams held,
            ObservationIntake intake) {
        this.cameras = cameras;
        this.places = places;
        this.lenses = lenses;
        this.held = held;
        this.intake = intake;
    }

    /**
     * Hears a sign.
     *
     * @param live whether it comes now; what is read once more is not acted on
     * @return a fault when it concerns nobody here
     */
    Optional<Fault> hear(KnownSource source, Said.Noticed noticed, boolean live) {
        Collection<Camera> about = cameras.noticed(source, noticed.stream());
        if (live) {
            if (HeldStreams.holds(source)) {
                held.says(source, noticed);
            }
            lenses.note(source, noticed);
            about.forEach(camera -> tell(source, camera.id(), noticed));
        }
        return about.isEmpty() && noticed.present() && places.isNobodys(source, noticed.stream())
                ? Optional.of(StreamPlaces.noCamera(noticed.stream()))
                : Optional.empty();
    }

    /** Learns from a count behind which lens its camera stands, which may have something to tell. */
    void learn(KnownSource source, Said.Counted counted, CameraId camera) {
        lenses.learn(source, counted, camera).forEach(noticed -> tell(source, camera, noticed));
    }

    /** Ends what streams said of cameras that are not theirs any more: nobody would ever say that it is over. */
    void leave(SourceData before, Map<String, CameraId> now) {
        before.streams().forEach((stream, camera) -> {
            boolean whole = stream.equals(SourceData.ALL_STREAMS) || !now.containsValue(camera);
            if (!camera.equals(now.get(stream))) {
                intake.leave(camera, before.product() + "/" + (whole ? "" : stream + "#"));
            }
        });
    }

    /** A device that has learnt a new scene is content with it; that the ground in it is measured, an officer alone knows. */
    private void tell(KnownSource source, CameraId camera, Said.Noticed noticed) {
        if (noticed.sign() != CameraSign.SCENE_CHANGED || noticed.present()) {
            String cause = source.data().product() + "/" + noticed.stream() + "#" + noticed.cause();
            intake.notice(camera, noticed.sign(), cause, noticed.present());
        }
    }
}
