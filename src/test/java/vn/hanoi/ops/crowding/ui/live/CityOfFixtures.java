package vn.hanoi.ops.crowding.ui.live;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.CrowdingFigures;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.LastHour;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.LevelWhy;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.ui.live.list.CrowdFilter;

/** The crowding room's answers about the streets of {@link StreetFixtures}. */
public class CityOfFixtures implements CrowdingNow {

    private final List<StreetNow> streets = new ArrayList<>(StreetFixtures.CITY);

    public void reset() {
        streets.clear();
        streets.addAll(StreetFixtures.CITY);
    }

    public void replace(StreetNow street) {
        streets.replaceAll(s -> s.id().equals(street.id()) ? street : s);
    }

    @Override
    public List<StreetNow> snapshot(AreaScope scope) {
        return streets.stream().filter(s -> scope.covers(s.area())).toList();
    }

    @Override
    public Optional<StreetNow> find(StreetId street) {
        return streets.stream().filter(s -> s.id().equals(street)).findFirst();
    }

    @Override
    public Optional<LevelWhy> why(StreetId street) {
        return find(street).map(s -> why(s, s.level()));
    }

    public static LevelWhy why(StreetNow street, int level) {
        return new LevelWhy(
                street.id(),
                level,
                street.stale(),
                street.basis(),
                street.density(),
                level < 2 ? null : new LevelWhy.Passage(0.31, 8, 8, 10),
                level < 2 ? null : new LevelWhy.Passage(0.25, 2, 10, 10),
                level == 0 ? 3 : 10,
                street.asOf(),
                level == 0 ? List.of() : List.of("CAM001", "CAM003"),
                level == 0 ? Map.of() : Map.of("CAM001", 136.0, "CAM003", 84.4),
                List.of(),
                1,
                Instant.parse("2021-09-21T00:00:00Z"),
                "");
    }

    @Override
    public List<LevelSpan> history(StreetId street, Instant from, Instant to) {
        Instant rose = StreetFixtures.NOW.minusSeconds(660);
        return List.of(
                new LevelSpan(from, rose, 3, Basis.DENSITY, 0.2, 1),
                new LevelSpan(rose, null, 5, Basis.DENSITY, 0.34, 1));
    }

    @Override
    public Optional<LastHour> lastHour(StreetId street) {
        return find(street)
                .map(s -> new LastHour(
                        s.id(),
                        Basis.DENSITY,
                        List.of(
                                new LastHour.Point(StreetFixtures.NOW.minusSeconds(3600), 0.1, 0.1),
                                new LastHour.Point(StreetFixtures.NOW, 0.3, null)),
                        List.of(0.08, 0.16, 0.25, 0.31)));
    }

    @Override
    public CrowdingFigures figures(AreaScope scope) {
        List<StreetNow> all = snapshot(scope);
        return new CrowdingFigures(
                all.size(),
                at(all, 5),
                0,
                at(all, 4),
                null,
                at(all, 0),
                3,
                1,
                Duration.ofMinutes(4),
                481,
                500,
                12_840,
                null,
                StreetFixtures.NOW);
    }

    private static int at(List<StreetNow> streets, int level) {
        return (int)
                streets.stream().filter(s -> CrowdFilter.shownLevel(s) == level).count();
    }
}
