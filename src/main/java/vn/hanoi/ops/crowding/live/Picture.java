package vn.hanoi.ops.crowding.live;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.Trend;
import vn.hanoi.ops.crowding.level.Fruin;
import vn.hanoi.ops.crowding.level.GaugeState;
import vn.hanoi.ops.crowding.level.Reading;
import vn.hanoi.ops.crowding.level.Trends;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;
import vn.hanoi.ops.crowding.streets.StreetDetails;

/** Draws a street's record from what its cameras show and what its minutes were judged to be. */
@Component
class Picture {

    private static final int TREND_MINUTES = 10;

    private final CameraRegistry registry;
    private final CrowdingSettings settings;
    private final Clock clock;

    Picture(CameraRegistry registry, CrowdingSettings settings, Clock clock) {
        this.registry = registry;
        this.settings = settings;
        this.clock = clock;
    }

    /** The newest counts of cameras that can be believed, and when they were made. */
    private record Seen(
            Map<CountClass, Double> counts,
            int healthy,
            @Nullable Instant asOf) {}

    StreetNow of(StreetTrack track) {
        StreetPlace place = track.place();
        StreetDetails street = place.street();
        GaugeState state = track.last().state();
        Reading newest = state.newest();
        Seen seen = seen(track.cameras());
        return new StreetNow(
                street.id(),
                street.data().code(),
                street.data().name(),
                street.area(),
                place.areaLabel(),
                place.addressee(),
                place.addresseeLabel(),
                street.data().line().points(),
                state.level(),
                stale(state),
                basis(state),
                valueOn(Basis.DENSITY, newest),
                valueOn(Basis.RELATIVE, newest),
                letter(valueOn(Basis.DENSITY, newest)),
                wholeNumber(seen.counts.get(CountClass.PERSON)),
                rounded(seen.counts),
                trend(track, newest),
                seen.healthy,
                track.cameras().size(),
                seen.asOf,
                state.since(),
                track.advisory());
    }

    private static Basis basis(GaugeState state) {
        Reading newest = state.newest();
        return newest == null || state.level() == 0 ? Basis.UNKNOWN : newest.basis();
    }

    private static Trend trend(StreetTrack track, @Nullable Reading newest) {
        return newest == null ? Trend.STEADY : Trends.of(track.readings(Minutes.of(newest.minute()) - TREND_MINUTES));
    }

    private static @Nullable Character letter(@Nullable Double density) {
        return density == null ? null : Fruin.of(density).letter();
    }

    private static @Nullable Integer wholeNumber(@Nullable Double value) {
        return value == null ? null : (int) Math.round(value);
    }

    boolean stale(GaugeState state) {
        Instant now = clock.instant();
        return state.stale(now, settings.at(now).rules().maxAge());
    }

    /** People in the newest picture of a camera that can be believed, or nothing. */
    @Nullable
    Double people(CameraTrack track) {
        return online(track) ? track.picture().get(CountClass.PERSON) : null;
    }

    boolean online(CameraTrack track) {
        return registry.healthOf(track.camera().id()) == CameraHealth.ONLINE;
    }

    private Seen seen(List<CameraTrack> cameras) {
        Map<CountClass, Double> counts = new EnumMap<>(CountClass.class);
        Instant asOf = null;
        int healthy = 0;
        for (CameraTrack track : cameras) {
            Instant at = track.newestAt();
            if (at != null && (asOf == null || at.isAfter(asOf))) {
                asOf = at;
            }
            if (online(track)) {
                healthy++;
                track.picture().forEach((countClass, value) -> counts.merge(countClass, value, Double::sum));
            }
        }
        return new Seen(counts, healthy, asOf);
    }

    private static @Nullable Double valueOn(Basis basis, @Nullable Reading reading) {
        return reading != null && reading.basis() == basis ? reading.value() : null;
    }

    private static Map<CountClass, Integer> rounded(Map<CountClass, Double> counts) {
        Map<CountClass, Integer> rounded = new EnumMap<>(CountClass.class);
        counts.forEach((countClass, value) -> rounded.put(countClass, (int) Math.round(value)));
        return Map.copyOf(rounded);
    }
}
