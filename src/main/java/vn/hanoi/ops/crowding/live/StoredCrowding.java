package vn.hanoi.ops.crowding.live;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingPast;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.StreetHistory;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.Trend;
import vn.hanoi.ops.crowding.level.Fruin;
import vn.hanoi.ops.crowding.streets.StreetDetails;
import vn.hanoi.ops.crowding.streets.StreetRegister;

/** Answers about the past of the streets there are now from what is stored: three questions for the whole city. */
@Service
@PreAuthorize("isAuthenticated()")
class StoredCrowding implements CrowdingPast {

    private static final Duration LONGEST = Duration.ofDays(7);

    private final StreetRegister register;
    private final LevelHistory levels;
    private final PastCounts counts;
    private final CrowdingNow now;
    private final LiveStreets live;
    private final CurrentOfficer officers;

    StoredCrowding(
            StreetRegister register,
            LevelHistory levels,
            PastCounts counts,
            CrowdingNow now,
            LiveStreets live,
            CurrentOfficer officers) {
        this.register = register;
        this.levels = levels;
        this.counts = counts;
        this.now = now;
        this.live = live;
        this.officers = officers;
    }

    @Override
    public List<StreetNow> at(AreaScope scope, Instant at) {
        Instant minute = at.truncatedTo(ChronoUnit.MINUTES);
        List<StreetPlace> streets = live.streets().stream()
                .map(StreetTrack::place)
                .filter(place -> scope.covers(place.street().area()))
                .toList();
        Set<CameraId> watching = new LinkedHashSet<>();
        streets.forEach(place -> watching.addAll(place.street().data().cameras()));
        Map<CameraId, PastCounts.Seen> seen = counts.at(watching, minute);
        Map<StreetId, LevelRow> rows = levels.lastOfEach(
                streets.stream().map(place -> place.street().id()).toList(), minute);
        return streets.stream()
                .map(place -> street(place, rows.get(place.street().id()), gather(place.street(), seen)))
                .sorted(LiveCrowding.MOST_CROWDED)
                .toList();
    }

    @Override
    public Optional<StreetHistory> history(StreetId id, Instant from, Instant to) {
        Instant end = to.isAfter(from.plus(LONGEST)) ? from.plus(LONGEST) : to;
        AreaScope scope = officers.require().scope();
        return register.find(id)
                .filter(street -> scope.covers(street.area()))
                .map(street -> history(street, from, end));
    }

    private StreetHistory history(StreetDetails street, Instant from, Instant to) {
        List<LevelSpan> spans = now.history(street.id(), from, to);
        PastCounts.Counted counted = counts.minutes(street.data().cameras(), from, to, spans);
        return new StreetHistory(
                street.id(), street.data().code(), street.data().name(), spans, counted.minutes(), counted.judged());
    }

    /** What the street's cameras showed together; lately are those by which its level could be judged. */
    private record Gathered(
            Map<CountClass, Double> picture,
            Map<CameraId, Double> people,
            Set<CameraId> showing,
            List<Instant> lately) {}

    private static Gathered gather(StreetDetails street, Map<CameraId, PastCounts.Seen> seen) {
        Gathered gathered =
                new Gathered(new EnumMap<>(CountClass.class), new HashMap<>(), new HashSet<>(), new ArrayList<>());
        for (CameraId camera : street.data().cameras()) {
            PastCounts.Seen there = seen.get(camera);
            if (there != null) {
                gathered.lately().add(there.minute());
            }
            if (there != null && there.shows()) {
                gathered.showing().add(camera);
                there.picture().forEach((type, value) -> gathered.picture().merge(type, value, Double::sum));
                Optional.ofNullable(there.picture().get(CountClass.PERSON))
                        .ifPresent(p -> gathered.people().put(camera, p));
            }
        }
        return gathered;
    }

    private StreetNow street(StreetPlace place, @Nullable LevelRow row, Gathered seen) {
        StreetDetails street = place.street();
        Double density = row != null && row.basis() == Basis.DENSITY ? counts.density(seen.people()) : null;
        return new StreetNow(
                street.id(),
                street.data().code(),
                street.data().name(),
                street.area(),
                place.areaLabel(),
                place.addressee(),
                place.addresseeLabel(),
                street.data().line().points(),
                row == null ? 0 : row.level(),
                row != null && row.level() > 0 && seen.lately().isEmpty(),
                row == null || row.level() == 0 ? Basis.UNKNOWN : row.basis(),
                density,
                null,
                density == null ? null : Fruin.of(density).letter(),
                whole(seen.picture().get(CountClass.PERSON)),
                wholes(seen.picture()),
                Trend.STEADY,
                seen.showing().size(),
                counts.watching(street.data().cameras(), seen.showing()),
                newest(seen.lately()),
                row == null ? null : row.from(),
                null);
    }

    private static @Nullable Instant newest(Collection<Instant> minutes) {
        return minutes.stream().max(Instant::compareTo).orElse(null);
    }

    private static @Nullable Integer whole(@Nullable Double value) {
        return value == null ? null : (int) Math.round(value);
    }

    private static Map<CountClass, Integer> wholes(Map<CountClass, Double> picture) {
        Map<CountClass, Integer> wholes = new EnumMap<>(CountClass.class);
        picture.forEach((type, value) -> wholes.put(type, (int) Math.round(value)));
        return Map.copyOf(wholes);
    }
}
