package vn.hanoi.ops.crowding.advisories;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraPast;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.cameras.MisledMinutes;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.crowding.streets.StreetRegister;

/** Measures what an action changed on its street, by the cameras that did not mislead. */
@Service
@PreAuthorize("isAuthenticated()")
public class AdvisoryEffects {

    private final Advisories advisories;
    private final StreetRegister streets;
    private final CameraCounts counts;
    private final CameraPast past;
    private final Clock clock;

    AdvisoryEffects(Advisories advisories, StreetRegister streets, CameraCounts counts, CameraPast past, Clock clock) {
        this.advisories = advisories;
        this.streets = streets;
        this.counts = counts;
        this.past = past;
        this.clock = clock;
    }

    /** The effect so far, or nothing before an action is recorded and outside the officer's scope. */
    public Optional<AdvisoryEffect> effect(AdvisoryId id) {
        AdvisoryRow row = advisories.find(id).map(AdvisoryDetails::row).orElse(null);
        Instant actedAt = row == null ? null : row.actedAt();
        if (row == null || actedAt == null) {
            return Optional.empty();
        }
        List<CameraId> cameras =
                streets.find(row.street()).map(s -> s.data().cameras()).orElse(List.of());
        Instant from =
                actedAt.truncatedTo(java.time.temporal.ChronoUnit.MINUTES).minus(EffectMeasure.SIDE);
        Instant to = from.plus(EffectMeasure.SIDE.multipliedBy(2));
        MisledMinutes misled = past.misledMinutes(from, to);
        List<MinuteCount> believed = counts.minutes(cameras, from, to).stream()
                .filter(minute -> !misled.hold(minute))
                .toList();
        return Optional.of(EffectMeasure.of(actedAt, clock.instant(), cameras, believed));
    }
}
