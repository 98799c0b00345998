package vn.hanoi.ops.cameras.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;

/** A camera that reports every five seconds: 12 messages a minute. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class RateModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final int QUARTER = 15;

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    CameraWatch watch;

    @Autowired
    ObservationIntake intake;

    @Autowired
    RateWatch rates;

    @Autowired
    RateRules rules;

    @Autowired
    TroubleKeeper keeper;

    @Autowired
    MaintenanceBoard board;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startWithACameraThatCountsNow() {
        setup.begin(
                NINE,
                CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU),
                CameraFixtures.camera("CAM002", CameraFixtures.VAN_MIEU));
        intake.accept(List.of(Observation.gauge("CAM001", NINE.minusSeconds(2), Map.of("person", 3.0))));
    }

    @AfterEach
    void takeBack() {
        jdbc.sql("DELETE FROM camera_rate_rule WHERE version > 1").update();
    }

    @Test
    void messagesThatComeAtAThirdOfTheUsualRateMakeTheCameraLateWithItsReason() {
        usual(12);
        minutes(NINE.minus(Duration.ofMinutes(QUARTER)), QUARTER, 4);
        rates.judge(NINE);
        assertThat(watch.signs(camera())).containsExactly(CameraSign.TOO_SELDOM);
        assertThat(cameras.healthOf(camera().id())).isEqualTo(CameraHealth.LATE);
        keeper.sync();
        assertThat(board.open()).extracting(Trouble::code, Trouble::kind).contains(row());
        minutes(NINE, QUARTER, 12);
        rates.judge(NINE.plus(Duration.ofMinutes(QUARTER)));
        assertThat(watch.signs(camera())).isEmpty();
        keeper.sync();
        assertThat(board.open()).extracting(Trouble::code, Trouble::kind).doesNotContain(row());
    }

    @Test
    void aFewMessagesLessThanUsualAreNoNews() {
        usual(12);
        minutes(NINE.minus(Duration.ofMinutes(QUARTER)), QUARTER, 9);
        rates.judge(NINE);
        assertThat(watch.signs(camera())).isEmpty();
    }

    @Test
    void aCameraThatIsQuietAtThisHourOfEveryDayIsNotLate() {
        usual(3);
        minutes(NINE.minus(Duration.ofMinutes(QUARTER)), QUARTER, 3);
        rates.judge(NINE);
        assertThat(cameras.healthOf(camera().id())).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    void whileNoUsualIsKnownTheRegisteredIntervalIsTheExpectation() {
        minutes(NINE.minus(Duration.ofMinutes(QUARTER)), QUARTER, 4);
        rates.judge(NINE);
        assertThat(watch.signs(camera())).containsExactly(CameraSign.TOO_SELDOM);
    }

    @Test
    void aCameraThatHasJustComeBackIsNotJudgedYet() {
        usual(12);
        minutes(NINE.minus(Duration.ofMinutes(4)), 4, 12);
        rates.judge(NINE);
        assertThat(watch.signs(camera())).isEmpty();
    }

    @Test
    void minutesThatACameraSendsAgainSayNothingOfHowOftenItSends() {
        usual(12);
        minutes(NINE.minus(Duration.ofMinutes(QUARTER)), QUARTER - 4, 0);
        minutes(NINE.minus(Duration.ofMinutes(4)), 4, 12);
        rates.judge(NINE);
        assertThat(watch.signs(camera())).isEmpty();
    }

    @Test
    void theRuleIsDatedAndHasASourceAndANewVersionDecidesFromItsDayOn() {
        assertThat(rules.current().source()).contains("frigate/stats/util.py");
        assertThat(rules.enact(0.2, QUARTER, 7, " ")).isFalse();
        assertThat(rules.enact(1.2, QUARTER, 7, "Công văn 5")).isFalse();
        assertThat(rules.enact(0.2, QUARTER, 7, "Công văn 5")).isTrue();
        assertThat(rules.current().version()).isEqualTo(2);
        assertThat(rules.at(NINE.minusSeconds(60)).version()).isOne();
        usual(12);
        minutes(NINE.minus(Duration.ofMinutes(QUARTER)), QUARTER, 4);
        rates.judge(NINE.plusSeconds(60));
        assertThat(watch.signs(camera())).isEmpty();
    }

    @Test
    @WithOfficer(Role.COMMAND_CENTRE)
    void onlyAdministratorsChangeTheRule() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rules.enact(0.5, QUARTER, 7, "x"));
    }

    private static org.assertj.core.groups.Tuple row() {
        return org.assertj.core.groups.Tuple.tuple("CAM001", TroubleKind.SELDOM);
    }

    /** So many messages in each minute of the hours before nine and of nine, on four days before. */
    private void usual(int aMinute) {
        for (int day = 1; day <= 4; day++) {
            minutes(NINE.minus(Duration.ofDays(day)).minus(Duration.ofHours(1)), 120, aMinute);
        }
    }

    private void minutes(Instant from, int minutes, int messages) {
        int number = watch.number(camera().id()).orElseThrow();
        LocalDateTime begin = LocalDateTime.ofInstant(from, ZoneOffset.UTC);
        for (int minute = 0; minute < minutes; minute++) {
            jdbc.sql("REPLACE INTO camera_minute (camera_no, counted_minute, measure, count_class, mean, peak, samples)"
                            + " VALUES (?, ?, 0, 0, 3, 3, ?)")
                    .params(number, begin.plusMinutes(minute), messages)
                    .update();
        }
    }

    private Camera camera() {
        return cameras.findByCode("CAM001").orElseThrow();
    }
}
