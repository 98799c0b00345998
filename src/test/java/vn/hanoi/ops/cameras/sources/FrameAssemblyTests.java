package vn.hanoi.ops.cameras.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.dialect.Said.Sighted;

class FrameAssemblyTests {

    private static final Instant EIGHT = Instant.parse("2021-09-21T01:00:00Z");
    private static final SourceId SOURCE = new SourceId(new UUID(0, 1));
    private static final String UNTRACKED = "18446744073709551615";

    private final FrameAssembly frames = new FrameAssembly();

    @Test
    void objectsThatNobodyTracksAreEachOneOfTheirOwn() {
        add(0, UNTRACKED, "person");
        add(0, UNTRACKED, "person");
        add(0, "7", "car");
        add(0, "7", "car");
        assertThat(add(1, "8", "person").whole()).singleElement().satisfies(picture -> assertThat(
                        picture.list().counts())
                .containsOnly(Map.entry("person", 2.0), Map.entry("car", 1.0)));
    }

    @Test
    void anObjectOfAPictureThatWasCountedIsSaidToBeLate() {
        add(1, "1", "person");
        assertThat(add(0, "2", "person").late()).isTrue();
        assertThat(add(1, "2", "person").late()).isFalse();
    }

    @Test
    void aPictureThatCouldNotBeStoredComesAgain() {
        add(0, "1", "person");
        List<FrameAssembly.Whole> settled = frames.settled(3_000_000_000L);
        assertThat(settled).hasSize(1);
        assertThat(frames.settled(4_000_000_000L)).isEmpty();
        frames.putBack(settled);
        assertThat(frames.settled(5_000_000_000L)).isEqualTo(settled);
    }

    private FrameAssembly.Added add(int second, String object, String type) {
        return frames.add(SOURCE, new Sighted("CAMERA_001", EIGHT.plusSeconds(second), object, type), false, 0);
    }
}
