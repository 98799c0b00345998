package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.cameras.CameraSetup;
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
    LiveStreets live;

    @Autowired
    JdbcClient jdbc;

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
            jdbc.sql("INSERT INTO camera_minute (camera_no, counted_minute, measure, count_class, mean, peak, samples)"
                            + " SELECT number, ?, 1, 0, 30, 30, 1 FROM camera_register WHERE code = 'CAM003'")
                    .param(LocalDateTime.ofInstant(hour.plusSeconds(60L * minute), ZoneOffset.UTC))
                    .update();
        }
    }
}
