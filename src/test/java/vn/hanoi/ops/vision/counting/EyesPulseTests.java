package vn.hanoi.ops.vision.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.kernel.Ids;

class EyesPulseTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    private final CameraId seen = new CameraId(Ids.next());
    private final CameraId dead = new CameraId(Ids.next());
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void theOtherNodeShowsWhatTheLookingOneSaw() {
        EyesPulse looking = new EyesPulse();
        EyesPulse other = new EyesPulse();
        looking.looked(frame(), Map.of(CountClass.PERSON, 7), Duration.ofMillis(40));
        looking.troubled(dead, "NOT_REACHED");
        looking.dropped(dead);
        other.hear(overTheBroker(looking.news().orElseThrow()));
        assertThat(other.of(seen)).isEqualTo(looking.of(seen));
        assertThat(other.of(dead)).hasValueSatisfying(beat -> {
            assertThat(beat.trouble()).isEqualTo("NOT_REACHED");
            assertThat(beat.dropped()).isOne();
        });
        assertThat(other.load()).isEqualTo(looking.load());
        assertThat(other.load().perMinute()).isOne();
        assertThat(looking.news()).isEmpty();
        assertThat(other.news()).isEmpty();
    }

    @Test
    void theNodeThatTakesOverShowsItsOwnLoad() {
        EyesPulse other = new EyesPulse();
        other.hear(new EyesTold(java.util.List.of(), new EyesPulse.Load(Duration.ofSeconds(9), 90, null, 3)));
        assertThat(other.load().perMinute()).isEqualTo(90);
        other.looked(frame(), Map.of(), Duration.ofMillis(40));
        assertThat(other.load().perMinute()).isOne();
    }

    private Frame frame() {
        return new Frame(
                seen,
                NINE,
                System.nanoTime(),
                Duration.ofSeconds(20),
                () -> new BufferedImage(32, 32, BufferedImage.TYPE_3BYTE_BGR));
    }

    private EyesTold overTheBroker(EyesTold told) {
        return json.treeToValue(json.readTree(json.writeValueAsString(told)), EyesTold.class);
    }
}
