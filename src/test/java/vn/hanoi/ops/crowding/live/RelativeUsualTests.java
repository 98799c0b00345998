package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.CountSample;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.level.GaugeState;
import vn.hanoi.ops.crowding.level.RulesFixtures;
import vn.hanoi.ops.crowding.level.RulesVersion;
import vn.hanoi.ops.crowding.streets.StreetData;
import vn.hanoi.ops.crowding.streets.StreetDetails;
import vn.hanoi.ops.crowding.streets.StreetLine;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

class RelativeUsualTests {

    private static final Instant START = RulesFixtures.START;
    private static final long FIRST = Minutes.of(START);
    private static final int HOUR = 60;
    private static final CameraId CAMERA = new CameraId(new UUID(0, 7));
    private static final Function<Instant, InForce> RULES =
            at -> new InForce(new RulesVersion(1, Instant.EPOCH, "test", RulesFixtures.delivered()), Instant.EPOCH);

    private final CameraTrack camera = new CameraTrack(new Camera(
            CAMERA,
            "CAM001",
            "Nút",
            "Phố",
            new GeoPoint(21, 105.8),
            AreaPath.CITY,
            "native",
            Duration.ofSeconds(30),
            null,
            4));
    private final StreetTrack street = new StreetTrack(place(), List.of(camera), GaugeState.UNKNOWN, 0);

    @Test
    void aCrowdThatStaysForHoursDoesNotBecomeUsual() {
        count(0, 6 * HOUR, 20);
        assertThat(level()).isOne();
        count(6 * HOUR, 18 * HOUR, 60);
        assertThat(level()).isEqualTo(5);
        assertThat(ratio()).isGreaterThan(2.0);
        count(18 * HOUR, 19 * HOUR, 20);
        assertThat(level()).isOne();
        count(19 * HOUR, 20 * HOUR, 60);
        assertThat(level()).as("the usual is still that of the calm hours").isEqualTo(5);
    }

    @Test
    void whatLastsLongerThanTheRulesSayIsTheNewUsual() {
        count(0, 6 * HOUR, 20);
        count(6 * HOUR, 29 * HOUR, 60);
        assertThat(level()).isEqualTo(5);
        count(29 * HOUR, 38 * HOUR, 60);
        assertThat(level()).isOne();
    }

    @Test
    void lateCountsLeaveTheUsualAsIfTheyHadComeInTime() {
        RelativeUsualTests inTime = new RelativeUsualTests();
        inTime.count(0, 2 * HOUR, 20);
        inTime.count(2 * HOUR, 3 * HOUR, 60);
        count(0, 2 * HOUR, 20);
        for (int minute = 3 * HOUR - 1; minute >= 2 * HOUR; minute--) {
            take(minute, 60);
            street.judge(FIRST + 3 * HOUR - 1, RULES);
        }
        assertThat(level()).isEqualTo(inTime.level());
        assertThat(ratio()).isEqualTo(inTime.ratio());
    }

    @Test
    void theSameHourOfEarlierDaysIsTheUsualWhenItIsKnown() {
        count(0, 2 * HOUR, 20);
        camera.sameHour(Math.floorDiv(FIRST, 60L) + 2, OptionalDouble.of(70));
        count(2 * HOUR, 3 * HOUR, 60);
        assertThat(level()).as("60 at this hour is nothing new").isOne();
    }

    @Test
    void whatABlindCameraCountedIsNoUsual() {
        camera.trust(CameraHealth.BLIND);
        count(0, 6 * HOUR, 0);
        camera.trust(CameraHealth.ONLINE);
        count(6 * HOUR, 8 * HOUR, 40);
        assertThat(level()).isOne();
        assertThat(ratio()).as("only what it counted since is its usual").isLessThan(1.0);
    }

    @Test
    void whatWasCountedUnderAnotherDirectiveIsNoUsual() {
        Instant change = START.plus(Duration.ofHours(6));
        count(0, 6 * HOUR, 20);
        for (int minute = 6 * HOUR; minute < 7 * HOUR; minute++) {
            take(minute, 60);
            street.judge(
                    FIRST + minute,
                    at -> new InForce(RULES.apply(at).version(), at.isBefore(change) ? Instant.EPOCH : change));
        }
        assertThat(level()).isOne();
        assertThat(street.readings(FIRST + 6 * HOUR))
                .extracting(reading -> Minutes.of(reading.minute()))
                .as("nothing is known before half an hour of the new one")
                .allMatch(minute -> minute >= FIRST + 6 * HOUR + 30);
    }

    @Test
    void onlySoMuchOfARaisedStretchStaysOut() {
        FrozenTime frozen = FrozenTime.of(List.of(row(0, 1), row(60, 3), row(90, 5), row(200, 1), row(300, 2)), 2);
        assertThat(frozen.holds(FIRST + 59)).isFalse();
        assertThat(frozen.holds(FIRST + 60)).isTrue();
        assertThat(frozen.holds(FIRST + 179)).isTrue();
        assertThat(frozen.holds(FIRST + 180)).as("two hours are over").isFalse();
        assertThat(frozen.holds(FIRST + 250)).isFalse();
        assertThat(frozen.holds(FIRST + 310)).isTrue();
    }

    private static LevelRow row(int minute, int level) {
        return new LevelRow(Minutes.start(FIRST + minute), level, Basis.RELATIVE, 1, 1);
    }

    private void count(int from, int to, double people) {
        for (int minute = from; minute < to; minute++) {
            take(minute, people);
            street.judge(FIRST + minute, RULES);
        }
    }

    private void take(int minute, double people) {
        Instant at = START.plusSeconds(minute * 60L + 30);
        camera.add(new CountSample(CAMERA, at, at, Measure.OCCUPANCY, Map.of(CountClass.PERSON, people + minute % 3)));
        street.touch(FIRST + minute);
    }

    private int level() {
        return street.last().state().level();
    }

    private double ratio() {
        return street.last().state().window().getLast().value();
    }

    private static StreetPlace place() {
        StreetLine line = new StreetLine(List.of(new GeoPoint(21, 105.8), new GeoPoint(21.01, 105.8)));
        StreetData data = new StreetData("A", "A", line, List.of(CAMERA));
        return new StreetPlace(new StreetDetails(StreetId.next(), 0, AreaPath.CITY, data), "", AreaPath.CITY, "");
    }
}
