package vn.hanoi.ops.crowding.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CamerasChanged;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.OpenAdvisories;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetsChanged;
import vn.hanoi.ops.crowding.level.GaugeState;
import vn.hanoi.ops.crowding.streets.StreetDetails;
import vn.hanoi.ops.crowding.streets.StreetRegister;

/** Keeps the tracks in step with the streets and cameras there are, and fills new ones from what is stored. */
@Component
class LiveLoader {

    private static final Logger log = LoggerFactory.getLogger(LiveLoader.class);

    private final LiveStreets live;
    private final StreetRegister streets;
    private final CameraRegistry cameras;
    private final StoredMinutes stored;
    private final LevelHistory history;
    private final OpenAdvisories advisories;
    private final Areas areas;
    private final Clock clock;

    LiveLoader(
            LiveStreets live,
            StreetRegister streets,
            CameraRegistry cameras,
            StoredMinutes stored,
            LevelHistory history,
            OpenAdvisories advisories,
            Areas areas,
            Clock clock) {
        this.live = live;
        this.streets = streets;
        this.cameras = cameras;
        this.stored = stored;
        this.history = history;
        this.advisories = advisories;
        this.areas = areas;
        this.clock = clock;
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        load();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(StreetsChanged change) {
        load();
    }

    @EventListener(CamerasChanged.class)
    void onCameras() {
        load();
    }

    /** Forgets everything and reads it back as it was at the console's present time. */
    void startAnew() {
        live.forget();
        load();
    }

    /** Makes tracks for new streets and cameras, describes the known ones anew, lets go of the rest. */
    synchronized void load() {
        List<StreetDetails> known = streets.all();
        Set<CameraId> fresh = new HashSet<>();
        Set<CameraId> watching = new HashSet<>();
        for (StreetDetails street : known) {
            for (CameraId id : street.data().cameras()) {
                cameras.find(id).ifPresent(camera -> {
                    watching.add(id);
                    if (track(camera)) {
                        fresh.add(id);
                    }
                });
            }
        }
        stored.restore(fresh, live);
        List<StreetTrack> begun = place(known);
        Set<StreetId> ids = new HashSet<>();
        known.forEach(street -> ids.add(street.id()));
        live.keep(ids, watching);
        begun.forEach(street -> street.touch(oldest()));
        live.streets().forEach(live::show);
        if (!begun.isEmpty()) {
            log.info("Watching {} streets with {} cameras", ids.size(), watching.size());
        }
    }

    private List<StreetTrack> place(List<StreetDetails> known) {
        Map<StreetId, LevelRow> levels = history.lastOfAll(Minutes.start(oldest() - 1));
        Map<StreetId, AdvisoryMark> marks = advisories.marks();
        List<StreetTrack> begun = new ArrayList<>();
        for (StreetDetails street : known) {
            StreetPlace place = StreetPlace.of(street, areas);
            List<CameraTrack> watching = tracks(street);
            StreetTrack track = live.street(street.id()).orElse(null);
            if (track == null) {
                LevelRow level = levels.get(street.id());
                track = new StreetTrack(
                        place, watching, remembered(level), level == null ? 0 : level.settingsVersion());
                live.add(track);
                begun.add(track);
            } else {
                track.describe(place, watching);
            }
            track.mark(marks.get(street.id()));
        }
        return begun;
    }

    private boolean track(Camera camera) {
        CameraTrack track = live.camera(camera.id());
        if (track == null) {
            live.add(new CameraTrack(camera));
            return true;
        }
        track.describe(camera);
        return false;
    }

    private List<CameraTrack> tracks(StreetDetails street) {
        List<CameraTrack> tracks = new ArrayList<>();
        for (CameraId id : street.data().cameras()) {
            CameraTrack track = live.camera(id);
            if (track != null && cameras.find(id).isPresent()) {
                tracks.add(track);
            }
        }
        return tracks;
    }

    private long oldest() {
        return Minutes.of(clock.instant().minus(Duration.ofMinutes(CameraTrack.KEPT_MINUTES))) + 1;
    }

    private static GaugeState remembered(@Nullable LevelRow row) {
        if (row == null || row.level() == 0) {
            return GaugeState.UNKNOWN;
        }
        Instant since = row.from();
        return GaugeState.remembered(row.level(), since, since);
    }
}
