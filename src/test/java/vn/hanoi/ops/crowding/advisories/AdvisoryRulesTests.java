package vn.hanoi.ops.crowding.advisories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.hanoi.ops.crowding.advisories.DraftRule.Decision.DRAFT;
import static vn.hanoi.ops.crowding.advisories.DraftRule.Decision.NOTHING;
import static vn.hanoi.ops.crowding.advisories.DraftRule.Decision.RAISE;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.crowding.AdvisoryState;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetLevelHeld;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.Trend;
import vn.hanoi.ops.crowding.advisories.DraftRule.Last;
import vn.hanoi.ops.kernel.AreaPath;

class AdvisoryRulesTests {

    private static final Instant TWO = Instant.parse("2021-09-21T07:00:00Z");
    private static final Duration QUIET = Duration.ofMinutes(60);
    private static final CameraId GOOD = new CameraId(new UUID(0, 1));
    private static final CameraId FAILS = new CameraId(new UUID(0, 2));

    @Test
    void oneStreetCausesOneAdvisoryInAQuietPeriod() {
        assertThat(decide(4, 59, AdvisoryState.CLOSED, 4)).isEqualTo(NOTHING);
        assertThat(decide(4, 60, AdvisoryState.CLOSED, 4)).isEqualTo(DRAFT);
        assertThat(decide(4, 60, AdvisoryState.DISMISSED, 5)).isEqualTo(DRAFT);
    }

    @Test
    void aHigherLevelBreaksTheQuiet() {
        assertThat(decide(5, 1, AdvisoryState.CLOSED, 4)).isEqualTo(DRAFT);
        assertThat(decide(5, 1, AdvisoryState.SENT, 4)).isEqualTo(DRAFT);
        assertThat(decide(4, 1, AdvisoryState.SENT, 5)).isEqualTo(NOTHING);
    }

    @Test
    void aDraftThatNobodySentIsRaisedAndNotDoubled() {
        assertThat(decide(5, 1, AdvisoryState.DRAFT, 4)).isEqualTo(RAISE);
        assertThat(decide(4, 500, AdvisoryState.DRAFT, 4)).isEqualTo(NOTHING);
    }

    @Test
    void whileTheDistrictOwesAnAnswerThereIsNoSecondAdvisory() {
        assertThat(decide(4, 500, AdvisoryState.SENT, 4)).isEqualTo(NOTHING);
        assertThat(decide(4, 500, AdvisoryState.ACKNOWLEDGED, 4)).isEqualTo(NOTHING);
        assertThat(decide(4, 500, AdvisoryState.ACTED, 4)).isEqualTo(DRAFT);
    }

    @Test
    void theTextIsOfficialVietnameseWithFigures() {
        String text = AdvisoryText.fill(
                "Tuyến phố {street} ở mức {level} – {levelName} từ {since}; {people}, {value}. Đề nghị UBND {addressee}.",
                held(0.341, 1_412));
        assertThat(text)
                .isEqualTo("Tuyến phố Nguyễn Trãi ở mức 5 – nguy cơ từ 13:51 ngày 21/09/2021; ít nhất 1.412 người, "
                        + "mật độ 0,34 người/m². Đề nghị UBND Quận Thanh Xuân.");
    }

    @Test
    void theTextSaysWhatIsNotKnown() {
        assertThat(AdvisoryText.fill("{people}; {value}", held(null, null)))
                .isEqualTo("chưa đếm được số người; chưa đo được mật độ");
    }

    @Test
    void theEffectComparesCamerasThatDeliveredOnBothSides() {
        List<MinuteCount> counts = new ArrayList<>();
        for (int m = -30; m < 30; m++) {
            counts.add(people(GOOD, m, m < 0 ? 50 : 20));
            if (m < 0) {
                counts.add(people(FAILS, m, 100));
            }
        }
        AdvisoryEffect effect = EffectMeasure.of(TWO, TWO.plusSeconds(1_800), List.of(GOOD, FAILS), counts);
        assertThat(effect.before()).isEqualTo(50);
        assertThat(effect.after()).isEqualTo(20);
        assertThat(effect.changePercent()).isCloseTo(-60, within(1e-9));
        assertThat(effect.presentBefore()).isEqualTo(1);
        assertThat(effect.presentAfter()).isEqualTo(0.5);
        assertThat(effect.left()).isZero();
        assertThat(effect.minutes()).hasSize(60);
    }

    @Test
    void theEffectSaysHowLongItIsStillMeasured() {
        AdvisoryEffect effect =
                EffectMeasure.of(TWO, TWO.plusSeconds(360), List.of(GOOD), List.of(people(GOOD, -5, 9)));
        assertThat(effect.left()).isEqualTo(Duration.ofMinutes(24));
        assertThat(effect.before()).isNull();
        assertThat(effect.changePercent()).isNull();
    }

    private static DraftRule.Decision decide(int level, int minutesLater, AdvisoryState last, int lastLevel) {
        return DraftRule.decide(level, TWO.plusSeconds(minutesLater * 60L), new Last(last, lastLevel, TWO), QUIET);
    }

    private static MinuteCount people(CameraId camera, int minute, double mean) {
        return new MinuteCount(
                camera, TWO.plusSeconds(minute * 60L), Measure.OCCUPANCY, CountClass.PERSON, mean, mean, 12);
    }

    private static StreetLevelHeld held(@Nullable Double density, @Nullable Integer people) {
        AreaPath area = new AreaPath("01.009.00352");
        StreetNow street = new StreetNow(
                StreetId.next(),
                "T009",
                "Nguyễn Trãi",
                area,
                "Phường Thượng Đình, Quận Thanh Xuân",
                area.upTo(2),
                "Quận Thanh Xuân",
                List.of(),
                5,
                false,
                Basis.DENSITY,
                density,
                null,
                'B',
                people,
                Map.of(),
                Trend.STEADY,
                4,
                4,
                TWO,
                TWO,
                null);
        return new StreetLevelHeld(
                street, 5, Instant.parse("2021-09-21T06:51:00Z"), Instant.parse("2021-09-21T06:56:00Z"));
    }
}
