package vn.hanoi.ops.vision.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.vision.eyes.Sighting;

class CountingRulesTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ThreeOfFive steady = new ThreeOfFive();
    private int pictures;

    private Optional<Integer> people(int seen) {
        return steady.take(NINE.plusSeconds(10L * pictures++), Map.of(CountClass.PERSON, seen), MINUTE)
                .map(counts -> counts.get(CountClass.PERSON));
    }

    @Test
    void anObjectThatAppearsCountsOnceThreeOfTheLastFivePicturesShowIt() {
        assertThat(people(0)).isEmpty();
        assertThat(people(0)).isEmpty();
        assertThat(people(0)).contains(0);
        assertThat(people(1)).contains(0);
        assertThat(people(1)).contains(0);
        assertThat(people(1)).contains(1);
    }

    @Test
    void aReflectionInOnePictureOrTwoIsNobody() {
        people(2);
        people(2);
        assertThat(people(5)).contains(2);
        assertThat(people(2)).contains(2);
        assertThat(people(5)).contains(2);
    }

    @Test
    void beforeTheThirdPictureNothingIsSaidAndZeroLeastOfAll() {
        assertThat(people(7)).isEmpty();
        assertThat(people(7)).isEmpty();
        assertThat(people(7)).contains(7);
    }

    @Test
    void afterAGapThePicturesBeforeSayNothing() {
        people(9);
        people(9);
        people(9);
        pictures += 60;
        assertThat(people(1)).isEmpty();
    }

    @Test
    void whoStandsOnTheGroundCountsWhereTheFeetAre() {
        double[][] ground = {{0, 0.5}, {1, 0.5}, {1, 1}, {0, 1}};
        Zones zones = new Zones(List.<double[][]>of(ground), List.of());
        assertThat(zones.holds(person(0.4f, 0.2f, 0.6f))).isTrue();
        assertThat(zones.holds(person(0.4f, 0.2f, 0.45f))).isFalse();
        assertThat(zones.holds(person(0.4f, 0.2f, 1f))).isTrue();
    }

    @Test
    void anIgnoredAreaCountsNobody() {
        Zones zones = new Zones(List.of(), Zones.polygons("[[[0,0],[0.5,0],[0.5,1],[0,1]]]"));
        assertThat(zones.count(List.of(person(0.2f, 0.2f, 0.6f), person(0.8f, 0.2f, 0.6f))))
                .containsEntry(CountClass.PERSON, 1)
                .containsEntry(CountClass.CAR, 0);
    }

    @Test
    void aCoveredCameraIsToldFromAStreetAtNight() {
        BufferedImage covered = new BufferedImage(200, 100, BufferedImage.TYPE_3BYTE_BGR);
        assertThat(Light.enough(covered)).isFalse();
        Graphics2D graphics = covered.createGraphics();
        graphics.setColor(Color.YELLOW);
        graphics.fillRect(20, 20, 20, 10);
        graphics.fillRect(120, 30, 20, 10);
        graphics.dispose();
        assertThat(Light.enough(covered)).isTrue();
    }

    @Test
    void aKeptPictureIsTooSmallForAFaceOrAPlate() {
        BufferedImage street = new BufferedImage(1920, 1080, BufferedImage.TYPE_3BYTE_BGR);
        BufferedImage kept = Thumbnails.blurred(street);
        assertThat(kept.getWidth()).isEqualTo(96);
        assertThat(kept.getHeight()).isEqualTo(54);
    }

    private static Sighting person(float middle, float top, float foot) {
        return new Sighting(CountClass.PERSON, 0.9f, middle - 0.05f, top, middle + 0.05f, foot);
    }
}
