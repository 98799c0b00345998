package vn.hanoi.ops.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.tracing.ForwardSearch.VenueDay;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

class ForwardPlacesTests {

    private static final Instant MIDNIGHT = Instant.parse("2021-09-20T17:00:00Z");
    private static final LocalDate EVENING = LocalDate.of(2021, 9, 20);

    @Test
    void aStaySplitAtMidnightIsOneVisitOfTheDayOnWhichItBegan() {
        Stay first = stay(7, -90, 0);
        Stay second = stay(7, 0, 60);
        assertThat(ForwardSearch.places(List.of(second, first)))
                .isEqualTo(Map.of(new VenueDay(7, EVENING), List.of(first, second)));
    }

    @Test
    void twoVisitsWithAGapBelongToTheirOwnDaysAndEachVenueToItself() {
        Stay first = stay(7, -90, -1);
        Stay second = stay(7, 0, 60);
        Stay elsewhere = stay(8, -1, 30);
        assertThat(ForwardSearch.places(List.of(first, second, elsewhere)))
                .isEqualTo(Map.of(
                        new VenueDay(7, EVENING), List.of(first),
                        new VenueDay(7, EVENING.plusDays(1)), List.of(second),
                        new VenueDay(8, EVENING), List.of(elsewhere)));
    }

    private static Stay stay(int venue, int fromMinutes, int toMinutes) {
        return new Stay(
                new PersonKey("aa".repeat(16)),
                venue,
                0,
                MIDNIGHT.plusSeconds(fromMinutes * 60L),
                MIDNIGHT.plusSeconds(toMinutes * 60L),
                false);
    }
}
