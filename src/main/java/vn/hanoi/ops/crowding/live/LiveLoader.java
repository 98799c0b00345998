package vn.hanoi.ops.crowding.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.hanoi.ops.kernel.nodes.NodeRejoined;

/** Keeps the tracks in step with the streets and cameras there are, and fills new ones from what is stored. */
@Component
class LiveLoader {

    private static final Logger log = LoggerFactory.getLogger(LiveLoader.class);

    private final LiveStreets live;
    private final StreetRegister streets;
    private final CameraRegistry cameras;
    private final StoredMinutes stored;
    private final CalmHistory calm;
    private final SameHour sameHour;
    private final LevelHistory history;
    private final OpenAdvisories advisories;
    private final Areas areas;
    private final Clock clock;

    LiveLoader(
            LiveStreets live,
            StreetRegister streets,
            CameraRegistry cameras,
            StoredMinutes stored,
            CalmHistory calm,
            SameHour sameHour,
            LevelHistory history,
            OpenAdvisories advisories,
            Areas areas,
            Clock clock) {
        this.live = live;
        this.streets = streets;
        this.cameras = cameras;
        this.stored = stored;
        this.calm = calm;
        this.sameHour = sameHour;
        this.history = history;
        this.advisories = advisories;
        this.areas = areas;
        this.clock = clock;
    }

    @Order(Ordered.LOWEST_PRECEDENCE)
    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        load(false);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(StreetsChanged change) {
        load(false);
    }

    @EventListener(CamerasChanged.class)
    void onCameras() {
        load(false);
    }

    /** Reads everything back as it was at the console's present time: that time went back, or counts were not heard. */
    @EventListener(NodeRejoined.class)
    void startAnew() {
        load(true);
        sameHour.again();
    }

    /** Makes tracks for new streets and cameras, describes the known ones anew, lets go of the rest. */
    private synchronized void load(boolean anew) {
        List<StreetDetails> known = streets.all();
        Map<CameraId, CameraTrack> kept = anew ? Map.of() : live.camerasById();
        Map<CameraId, CameraTrack> tracks = new HashMap<>();
        Set<CameraId> fresh = new HashSet<>();
        for (StreetDetails street : known) {
            for (CameraId id : street.data().cameras()) {
                cameras.find(id)
                        .ifPresent(camera -> tracks.computeIfAbsent(id, i -> track(camera, kept.get(i), fresh)));
            }
        }
        tracks.forEach((id, track) -> track.trust(cameras.healthOf(id)));
        stored.restore(fresh, tracks);
        sameHour.load(fresh.stream().map(tracks::get).toList());
        Map<StreetId, StreetTrack> placed = place(known, tracks, anew ? Map.of() : live.streetsById());
        calm.fill(List.copyOf(placed.values()));
        live.replace(placed, tracks);
        log.info("Watching {} streets with {} cameras, {} new", placed.size(), tracks.size(), fresh.size());
    }

    private Map<StreetId, StreetTrack> place(
            List<StreetDetails> known, Map<CameraId, CameraTrack> tracks, Map<StreetId, StreetTrack> kept) {
        Map<StreetId, LevelRow> levels = history.lastOfAll(Minutes.start(oldest() - 1));
        Map<StreetId, AdvisoryMark> marks = advisories.marks();
        Map<StreetId, StreetTrack> placed = new HashMap<>();
        for (StreetDetails street : known) {
            StreetPlace place = StreetPlace.of(street, areas);
            List<CameraTrack> watching = street.data().cameras().stream()
                    .map(tracks::get)
                    .filter(Objects::nonNull)
                    .toList();
            StreetTrack track = kept.get(street.id());
            if (track == null) {
                LevelRow level = levels.get(street.id());
                track = new StreetTrack(
                        place, watching, remembered(level), level == null ? 0 : level.settingsVersion());
                track.touch(oldest());
            } else {
                track.describe(place, watching);
            }
            track.mark(marks.get(street.id()));
            placed.put(street.id(), track);
        }
        return placed;
    }

    private static CameraTrack track(Camera camera, @Nullable CameraTrack kept, Set<CameraId> fresh) {
        if (kept == null) {
            fresh.add(camera.id());
            return new CameraTrack(camera);
        }
        kept.describe(camera);
        return kept;
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
