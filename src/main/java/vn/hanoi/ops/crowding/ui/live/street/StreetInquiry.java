package vn.hanoi.ops.crowding.ui.live.street;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.advisories.Advisories;
import vn.hanoi.ops.crowding.streets.Streets;

/** Collects what a street's record shows; nothing of a street outside the officer's scope. */
@Component
public class StreetInquiry {

    private static final Duration DAY = Duration.ofDays(1);

    private final CrowdingNow crowding;
    private final Streets streets;
    private final CameraRegistry cameras;
    private final Advisories advisories;
    private final Clock clock;

    StreetInquiry(CrowdingNow crowding, Streets streets, CameraRegistry cameras, Advisories advisories, Clock clock) {
        this.crowding = crowding;
        this.streets = streets;
        this.cameras = cameras;
        this.advisories = advisories;
        this.clock = clock;
    }

    StreetDetail detail(StreetId street) {
        Instant now = clock.instant();
        return new StreetDetail(
                crowding.why(street),
                crowding.lastHour(street),
                history(street, now.minus(DAY), now),
                camerasOf(street));
    }

    /** The street's levels between two moments, newest first. */
    public List<LevelSpan> history(StreetId street, Instant from, Instant to) {
        return crowding.history(street, from, to).reversed();
    }

    void remind(AdvisoryId advisory) {
        advisories.remind(advisory);
    }

    /** The console's now. */
    public Instant now() {
        return clock.instant();
    }

    private List<CameraLine> camerasOf(StreetId street) {
        return streets.find(street).stream()
                .flatMap(found -> found.data().cameras().stream())
                .map(cameras::find)
                .flatMap(Optional::stream)
                .map(this::line)
                .toList();
    }

    private CameraLine line(Camera camera) {
        CameraId id = camera.id();
        return new CameraLine(camera.code(), camera.name(), cameras.healthOf(id), cameras.lastSeen(id));
    }
}
