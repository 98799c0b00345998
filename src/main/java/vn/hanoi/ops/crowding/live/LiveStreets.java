package vn.hanoi.ops.crowding.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraHealthChanged;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountSample;
import vn.hanoi.ops.cameras.CountsAccepted;
import vn.hanoi.ops.crowding.AdvisoryMarked;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.LiveChannel;

/** All tracks of this node: takes counts in as they are accepted and tells the screens within the same moment. */
@Component
class LiveStreets {

    private final Map<StreetId, StreetNow> shown = new ConcurrentHashMap<>();
    private volatile Map<CameraId, CameraTrack> cameras = Map.of();
    private volatile Map<StreetId, StreetTrack> streets = Map.of();
    private volatile Map<CameraId, List<StreetTrack>> watched = Map.of();
    private final Picture picture;
    private final CameraCounts counts;
    private final LiveChannel channel;

    LiveStreets(Picture picture, CameraCounts counts, LiveChannel channel) {
        this.picture = picture;
        this.counts = counts;
        this.channel = channel;
    }

    @EventListener
    void on(CountsAccepted accepted) {
        Set<StreetTrack> touched = new LinkedHashSet<>();
        for (CountSample sample : accepted.samples()) {
            CameraTrack camera = cameras.get(sample.camera());
            if (camera == null) {
                continue;
            }
            takeApart(camera, sample);
            if (!camera.add(sample)) {
                continue;
            }
            for (StreetTrack street : watched.getOrDefault(sample.camera(), List.of())) {
                street.touch(Minutes.of(sample.at()));
                touched.add(street);
            }
        }
        touched.forEach(this::show);
    }

    /** A sample of one place finds no place in a minute that was read back for all together: that is read by place now. */
    private void takeApart(CameraTrack camera, CountSample sample) {
        long minute = Minutes.of(sample.at());
        if (sample.stream() != MinuteBucket.ONLY_PLACE && camera.together(minute)) {
            camera.takeApart(minute, counts.samples(sample.camera(), Minutes.start(minute), Minutes.end(minute)));
        }
    }

    @EventListener
    void on(CameraHealthChanged change) {
        CameraTrack camera = cameras.get(change.camera());
        if (camera != null) {
            camera.trust(change.health());
        }
        watched.getOrDefault(change.camera(), List.of()).forEach(this::show);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AdvisoryMarked marked) {
        StreetTrack street = streets.get(marked.street());
        if (street != null) {
            street.mark(marked.mark());
            show(street);
        }
    }

    /** Draws the street anew and tells the screens when anything is different; one at a time, so that the newest is last. */
    void show(StreetTrack street) {
        synchronized (street) {
            StreetNow now = picture.of(street);
            if (!now.equals(shown.put(now.id(), now))) {
                channel.publish(StreetNow.TOPIC, now.id(), now);
            }
        }
    }

    Collection<StreetNow> shown() {
        return shown.values();
    }

    Optional<StreetNow> shown(StreetId id) {
        return Optional.ofNullable(shown.get(id));
    }

    Collection<StreetTrack> streets() {
        return streets.values();
    }

    Optional<StreetTrack> street(StreetId id) {
        return Optional.ofNullable(streets.get(id));
    }

    Collection<CameraTrack> cameras() {
        return cameras.values();
    }

    Map<CameraId, CameraTrack> camerasById() {
        return cameras;
    }

    Map<StreetId, StreetTrack> streetsById() {
        return streets;
    }

    /** Goes on with exactly these tracks; until then the old ones answer, so that no screen is ever empty. */
    void replace(Map<StreetId, StreetTrack> newStreets, Map<CameraId, CameraTrack> newCameras) {
        Map<CameraId, List<StreetTrack>> watchers = new HashMap<>();
        for (StreetTrack street : newStreets.values()) {
            for (CameraTrack camera : street.cameras()) {
                watchers.computeIfAbsent(camera.camera().id(), id -> new ArrayList<>())
                        .add(street);
            }
        }
        streets = Map.copyOf(newStreets);
        watched = watchers;
        cameras = Map.copyOf(newCameras);
        newStreets.values().forEach(this::show);
        shown.keySet().retainAll(newStreets.keySet());
    }
}
