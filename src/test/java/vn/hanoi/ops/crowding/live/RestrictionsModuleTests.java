package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.crowding.CrowdingSetup;

@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class RestrictionsModuleTests {

    private static final Instant NINE = CrowdingSetup.NINE;

    @Autowired
    CrowdingSetup setup;

    @Autowired
    Restrictions restrictions;

    @Autowired
    SameHour sameHour;

    @Autowired
    LiveLoader loader;

    @Autowired
    Judge judge;

    @Autowired
    LiveStreets live;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
    }

    @Test
    void aChangeOfDirectiveBeginsANewBaseline() {
        for (int day = 1; day <= 7; day++) {
            count(NINE.minus(Duration.ofDays(day)));
        }
        assertThat(restrictions.at(NINE)).isEqualTo("CT15");
        assertThat(restrictions.at(NINE.minus(Duration.ofDays(1)))).isEqualTo("CT16");
        assertThat(isUsual(NINE)).isFalse();
    }

    @Test
    void daysUnderTheSameDirectiveAreTheBaseline() {
        Instant later = NINE.plus(Duration.ofDays(5));
        for (int day = 1; day <= 4; day++) {
            count(later.minus(Duration.ofDays(day)));
        }
        setup.at(later);
        assertThat(isUsual(later)).isTrue();
    }

    @Test
    void calmMinutesUnderTheOldDirectiveAreNoUsualUnderTheNewOne() {
        Instant change = restrictions.since(NINE);
        assertThat(restrictions.at(change.minusSeconds(1))).isEqualTo("CT16");
        for (int minute = -180; minute < 25; minute++) {
            setup.counted(
                    "CAM003",
                    change.plusSeconds(60L * minute),
                    Measure.FLOW,
                    minute < 0 ? 25 + Math.floorMod(minute, 5) : 200);
        }
        setup.at(change.plusSeconds(25 * 60 + 10));
        loader.startAnew();
        judge.look();
        StreetTrack street = live.street(setup.street("TT")).orElseThrow();
        assertThat(street.last().state().level()).isOne();
        assertThat(street.readings(Minutes.of(change))).isEmpty();
    }

    @Test
    void theSameHourOfTheWeekGoesBeforeOtherDays() {
        Instant later = NINE.plus(Duration.ofDays(35));
        for (int week = 1; week <= 3; week++) {
            count(later.minus(Duration.ofDays(7L * week)));
        }
        setup.at(later);
        assertThat(isUsual(later)).isTrue();
    }

    /** Asks the tracks that were loaded: others may take their place at any moment. */
    private boolean isUsual(Instant at) {
        Collection<CameraTrack> tracks = live.cameras();
        sameHour.load(tracks);
        return tracks.stream().filter(c -> c.camera().code().equals("CAM003")).anyMatch(c -> c.sameHour(Minutes.of(at))
                .isPresent());
    }

    private void count(Instant hour) {
        for (int minute = 0; minute < 40; minute++) {
            setup.counted("CAM003", hour.plusSeconds(60L * minute), Measure.FLOW, 30);
        }
    }
}
