package vn.hanoi.ops.crowding.live;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.CrowdingFigures;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.LastHour;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.LevelWhy;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.level.Reading;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;

/** Answers from the tracks of this node and from history. */
@Service
@PreAuthorize("isAuthenticated()")
class LiveCrowding implements CrowdingNow {

    private static final int HOUR = 60;
    static final Comparator<StreetNow> MOST_CROWDED = Comparator.comparing(StreetNow::stale)
            .thenComparing(Comparator.comparingInt(StreetNow::level).reversed())
            .thenComparing(StreetNow::peopleAtLeast, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(StreetNow::code);

    private final LiveStreets live;
    private final Reasons reasons;
    private final Figures figures;
    private final LevelHistory history;
    private final EarlierDays earlierDays;
    private final CrowdingSettings settings;
    private final CurrentOfficer officers;
    private final Clock clock;

    LiveCrowding(
            LiveStreets live,
            Reasons reasons,
            Figures figures,
            LevelHistory history,
            EarlierDays earlierDays,
            CrowdingSettings settings,
            CurrentOfficer officers,
            Clock clock) {
        this.live = live;
        this.reasons = reasons;
        this.figures = figures;
        this.history = history;
        this.earlierDays = earlierDays;
        this.settings = settings;
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public List<StreetNow> snapshot(AreaScope scope) {
        Officer officer = officers.require();
        return live.shown().stream()
                .filter(street -> scope.covers(street.area()))
                .map(street -> street.seenBy(officer))
                .sorted(MOST_CROWDED)
                .toList();
    }

    @Override
    public Optional<StreetNow> find(StreetId street) {
        Officer officer = officers.require();
        return live.shown(street)
                .filter(now -> officer.scope().covers(now.area()))
                .map(now -> now.seenBy(officer));
    }

    @Override
    public Optional<LevelWhy> why(StreetId street) {
        return inScope(street).map(reasons::why);
    }

    @Override
    public List<LevelSpan> history(StreetId street, Instant from, Instant to) {
        if (inScope(street).isEmpty()) {
            return List.of();
        }
        List<LevelRow> rows = history.covering(street, from, to);
        List<LevelSpan> spans = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            LevelRow row = rows.get(i);
            Instant end = i + 1 < rows.size() ? rows.get(i + 1).from() : null;
            spans.add(new LevelSpan(row.from(), end, row.level(), row.basis(), row.value(), row.settingsVersion()));
        }
        return spans;
    }

    @Override
    public Optional<LastHour> lastHour(StreetId street) {
        return inScope(street).map(track -> lastHour(street, track));
    }

    @Override
    public CrowdingFigures figures(AreaScope scope) {
        return figures.of(scope);
    }

    private LastHour lastHour(StreetId id, StreetTrack track) {
        Instant now = clock.instant();
        long end = Minutes.of(now);
        long first = end - HOUR;
        List<Reading> readings = track.readings(first);
        Basis basis = readings.isEmpty() ? Basis.DENSITY : readings.getLast().basis();
        Map<Long, Double> values = new HashMap<>();
        readings.stream().filter(r -> r.basis() == basis).forEach(r -> values.put(Minutes.of(r.minute()), r.value()));
        List<LastHour.Point> points = new ArrayList<>(HOUR);
        for (long minute = first; minute < end; minute++) {
            Double usual = basis == Basis.DENSITY ? earlierDays.usual(track, minute) : null;
            points.add(new LastHour.Point(Minutes.start(minute), values.get(minute), usual));
        }
        return new LastHour(
                id, basis, points, settings.at(now).rules().scale(basis).up());
    }

    private Optional<StreetTrack> inScope(@Nullable StreetId street) {
        AreaScope scope = officers.require().scope();
        return street == null
                ? Optional.empty()
                : live.street(street)
                        .filter(t -> scope.covers(t.place().street().area()));
    }
}
