package vn.hanoi.ops.crowding.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.GaugeState;
import vn.hanoi.ops.crowding.level.LevelGauge;
import vn.hanoi.ops.crowding.level.Reading;
import vn.hanoi.ops.crowding.level.RulesVersion;
import vn.hanoi.ops.crowding.level.StreetMinute;
import vn.hanoi.ops.crowding.level.StreetMinute.Share;

/**
 * One street's minutes and the level that they led to. Judging starts at the earliest minute touched since the last time
 * and folds forward, so the order in which counts arrive does not matter.
 */
final class StreetTrack {

    private static final long CLEAN = Long.MAX_VALUE;

    private final NavigableMap<Long, Step> steps = new TreeMap<>();
    private final CalmHours calm = new CalmHours();
    private volatile StreetPlace place;
    private volatile List<CameraTrack> cameras;
    private volatile @Nullable AdvisoryMark advisory;
    private GaugeState base;
    private int baseVersion;
    private long dirtyFrom = CLEAN;
    private long judgedUntil = Long.MIN_VALUE;
    private long newestTouched = Long.MIN_VALUE;

    /** A judged minute: the state after it and the settings it was judged under. */
    record Step(GaugeState state, int settingsVersion) {}

    StreetTrack(StreetPlace place, List<CameraTrack> cameras, GaugeState base, int baseVersion) {
        this.place = place;
        this.cameras = List.copyOf(cameras);
        this.base = base;
        this.baseVersion = baseVersion;
    }

    StreetPlace place() {
        return place;
    }

    List<CameraTrack> cameras() {
        return cameras;
    }

    CalmHours calm() {
        return calm;
    }

    void describe(StreetPlace now, List<CameraTrack> watching) {
        place = now;
        cameras = List.copyOf(watching);
    }

    @Nullable
    AdvisoryMark advisory() {
        return advisory;
    }

    void mark(@Nullable AdvisoryMark mark) {
        advisory = mark;
    }

    /** A count of this minute came in. */
    synchronized void touch(long minute) {
        dirtyFrom = Math.min(dirtyFrom, minute);
        newestTouched = Math.max(newestTouched, minute);
    }

    /** Judges all touched minutes up to the given one, which is over. */
    synchronized Optional<Judgement> judge(long lastClosed, Function<Instant, InForce> rules) {
        if (dirtyFrom > lastClosed) {
            return Optional.empty();
        }
        long first = Math.max(firstToJudge(), lastClosed - CameraTrack.KEPT_MINUTES + 1);
        GaugeState before = last().state();
        boolean again = first <= judgedUntil;
        steps.tailMap(first, true).clear();
        calm.cut(first);
        List<LevelRow> changes = new ArrayList<>();
        for (long minute = first; minute <= lastClosed; minute++) {
            step(minute, rules.apply(Minutes.start(minute))).ifPresent(changes::add);
        }
        dirtyFrom = newestTouched > lastClosed ? lastClosed + 1 : CLEAN;
        judgedUntil = Math.max(judgedUntil, lastClosed);
        forget(lastClosed - CameraTrack.KEPT_MINUTES);
        return Optional.of(new Judgement(first, lastClosed, again, changes, before, last().state()));
    }

    /** The earliest touched minute; none is left out between what was judged and what is touched now. */
    private long firstToJudge() {
        return judgedUntil == Long.MIN_VALUE ? dirtyFrom : Math.min(dirtyFrom, judgedUntil + 1);
    }

    /** The state that counts now. */
    synchronized Step last() {
        return steps.isEmpty() ? new Step(base, baseVersion) : steps.lastEntry().getValue();
    }

    /** The state that counted after a minute, when it is remembered. */
    synchronized Optional<GaugeState> at(long minute) {
        Map.Entry<Long, Step> step = steps.floorEntry(minute);
        return step != null
                ? Optional.of(step.getValue().state())
                : Optional.of(base).filter(b -> b.level() > 0);
    }

    /** The judged minutes from one on, oldest first. */
    synchronized List<Reading> readings(long from) {
        List<Reading> readings = new ArrayList<>();
        steps.tailMap(from, true).values().forEach(step -> {
            Reading newest = step.state().newest();
            if (newest != null) {
                readings.add(newest);
            }
        });
        return readings;
    }

    private Optional<LevelRow> step(long minute, InForce now) {
        RulesVersion version = now.version();
        Optional<Reading> reading = read(minute, now);
        GaugeState before = last().state();
        if (reading.isEmpty()) {
            calm.remember(minute, cameras, version.rules());
            return Optional.empty();
        }
        GaugeState after = new LevelGauge(version.rules()).next(before, reading.get());
        steps.put(minute, new Step(after, version.version()));
        if (!frozen(minute, after, version.rules())) {
            calm.remember(minute, cameras, version.rules());
        }
        if (after.level() == before.level()) {
            return Optional.empty();
        }
        Reading r = reading.get();
        return Optional.of(new LevelRow(r.minute(), after.level(), r.basis(), r.value(), version.version()));
    }

    /** A crowd is not what is usual, however long it stays, unless it stays longer than the rules say. */
    private static boolean frozen(long minute, GaugeState state, CrowdingRules rules) {
        Instant raised = state.atLeast(2);
        return raised != null && minute - Minutes.of(raised) < rules.usual().freezeHours() * 60L;
    }

    private Optional<Reading> read(long minute, InForce now) {
        return readShares(minute, now).map(reading -> reading.without(missing(minute, now.rules())));
    }

    /** On measured ground the measured cameras count, else all of them. */
    private List<CameraId> missing(long minute, CrowdingRules rules) {
        boolean measured = cameras.stream().anyMatch(StreetTrack::isMeasured);
        Duration memory = Duration.ofHours(rules.usual().freezeHours());
        return cameras.stream()
                .filter(track -> isMeasured(track) || !measured)
                .filter(track -> track.missing(minute, memory))
                .map(track -> track.camera().id())
                .toList();
    }

    private static boolean isMeasured(CameraTrack track) {
        Double area = track.camera().visibleArea();
        return area != null && area > 0;
    }

    private Optional<Reading> readShares(long minute, InForce now) {
        CrowdingRules rules = now.rules();
        List<Share> ground = new ArrayList<>();
        List<Share> usual = new ArrayList<>();
        for (CameraTrack track : cameras) {
            Double area = track.camera().visibleArea();
            if (area != null && area > 0 && !track.misleads()) {
                track.people(minute, rules)
                        .ifPresent(p -> ground.add(new Share(track.camera().id(), p, area)));
            }
        }
        if (!ground.isEmpty()) {
            return StreetMinute.of(Minutes.start(minute), Basis.DENSITY, ground);
        }
        for (CameraTrack track : cameras) {
            OptionalDouble total = track.misleads() ? OptionalDouble.empty() : track.total(minute, rules);
            OptionalDouble edge = total.isEmpty() ? total : usual(track, minute, now);
            if (edge.isPresent()) {
                usual.add(new Share(track.camera().id(), total.getAsDouble(), edge.getAsDouble()));
            }
        }
        return StreetMinute.of(Minutes.start(minute), Basis.RELATIVE, usual);
    }

    private OptionalDouble usual(CameraTrack track, long minute, InForce now) {
        OptionalDouble sameHour = track.sameHour(minute);
        return sameHour.isPresent()
                ? sameHour
                : calm.upperEdge(track, minute, now.rules().usual(), Minutes.of(now.usualFrom()));
    }

    private void forget(long oldest) {
        NavigableMap<Long, Step> old = steps.headMap(oldest, true);
        if (!old.isEmpty()) {
            Step newest = old.lastEntry().getValue();
            base = newest.state();
            baseVersion = newest.settingsVersion();
            old.clear();
        }
    }
}
