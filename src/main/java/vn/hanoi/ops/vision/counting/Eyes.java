package vn.hanoi.ops.vision.counting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.Source;
import vn.hanoi.ops.vision.KnownPictures;
import vn.hanoi.ops.vision.PictureData;
import vn.hanoi.ops.vision.calibration.CalibrationBook;
import vn.hanoi.ops.vision.eyes.Look;
import vn.hanoi.ops.vision.eyes.Sighting;
import vn.hanoi.ops.vision.eyes.Spotter;

/** Looks at one picture: counts, steadies the count, hands it to the intake as any device would, and forgets the picture. */
@Component
class Eyes {

    private static final int MEMORY = 6;
    private static final int SHARE = 100;

    private final ModelStore model;
    private final KnownPictures known;
    private final CameraRegistry cameras;
    private final CalibrationBook calibrations;
    private final ObservationIntake intake;
    private final Thumbnails thumbnails;
    private final EyesPulse pulse;
    private final Map<CameraId, ThreeOfFive> steady = new ConcurrentHashMap<>();
    private final Map<CameraId, Seen> seen = new ConcurrentHashMap<>();

    private record Seen(long taken, List<Sighting> sightings) {}

    Eyes(
            ModelStore model,
            KnownPictures known,
            CameraRegistry cameras,
            CalibrationBook calibrations,
            ObservationIntake intake,
            Thumbnails thumbnails,
            EyesPulse pulse) {
        this.model = model;
        this.known = known;
        this.cameras = cameras;
        this.calibrations = calibrations;
        this.intake = intake;
        this.thumbnails = thumbnails;
        this.pulse = pulse;
    }

    void look(Frame frame) {
        Optional<Spotter> spotter = model.spotter();
        Optional<Camera> camera = cameras.find(frame.camera());
        Optional<PictureData> pictures = known.watched().stream()
                .filter(p -> p.camera().equals(frame.camera()))
                .findFirst();
        if (spotter.isEmpty() || camera.isEmpty() || pictures.isEmpty()) {
            return;
        }
        long begun = System.nanoTime();
        try {
            BufferedImage picture = frame.picture().open();
            boolean light = Light.enough(picture);
            intake.notice(frame.camera(), CameraSign.PICTURE_UNUSABLE, !light);
            List<Sighting> sightings = spotter.get().look(picture, look(pictures.get()));
            seen.put(frame.camera(), new Seen(frame.taken(), sightings));
            Map<CountClass, Integer> counts = zones(frame.camera()).count(sightings);
            keep(frame, pictures.get(), picture);
            pulse.looked(frame, counts, Duration.ofNanos(System.nanoTime() - begun));
            tell(frame.at(), camera.get(), pictures.get(), counts);
        } catch (IOException e) {
            pulse.troubled(frame.camera(), "NO_PICTURE");
        } catch (DataAccessException e) {
            pulse.troubled(frame.camera(), "NOT_STORED");
        }
    }

    /**
     * Counts once more what the camera's last picture showed, because the same came again to the byte.
     *
     * @param since when it came for the first time, on the machine's counter of nanoseconds
     * @return whether it was looked at since; what could not be opened shows nothing
     */
    boolean again(PictureData pictures, Instant at, long since) {
        Seen last = seen.get(pictures.camera());
        Optional<Camera> camera = cameras.find(pictures.camera());
        if (last == null || last.taken() - since < 0 || camera.isEmpty()) {
            return false;
        }
        try {
            tell(at, camera.get(), pictures, zones(pictures.camera()).count(last.sightings()));
            pulse.troubled(pictures.camera(), "SAME_PICTURE");
        } catch (DataAccessException e) {
            pulse.troubled(pictures.camera(), "NOT_STORED");
        }
        return true;
    }

    /** Notes that a camera has given the same picture to the byte for long, or another one at last. */
    void still(CameraId camera, boolean still) {
        intake.notice(camera, CameraSign.FROZEN, still);
    }

    static Look look(PictureData pictures) {
        Look usual = pictures.wide() ? Look.WIDE : Look.NORMAL;
        return new Look(usual.height(), (float) pictures.surePercent() / SHARE);
    }

    private Zones zones(CameraId camera) {
        return new Zones(calibrations.ground(camera), Zones.polygons(cameras.ignoreZones(camera)));
    }

    private void tell(Instant at, Camera camera, PictureData pictures, Map<CountClass, Integer> counts) {
        Duration memory = Duration.ofSeconds(pictures.everySeconds()).multipliedBy(MEMORY);
        steady.computeIfAbsent(camera.id(), id -> new ThreeOfFive())
                .take(at, counts, memory)
                .map(steadied -> observation(at, camera, steadied))
                .ifPresent(observation -> intake.accept(List.of(observation), Source.VISION));
    }

    private static Observation observation(Instant at, Camera camera, Map<CountClass, Integer> counts) {
        Map<String, Double> named = new HashMap<>();
        counts.forEach((type, number) -> named.put(type.name().toLowerCase(Locale.ROOT), (double) number));
        return new Observation(camera.code(), at, Kind.GAUGE, null, null, named, null);
    }

    private void keep(Frame frame, PictureData pictures, BufferedImage picture) throws IOException {
        if (pictures.thumbnail()) {
            thumbnails.keep(frame.camera(), frame.at(), picture);
        }
    }
}
