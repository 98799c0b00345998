package vn.hanoi.ops.vision.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.vision.counting.SamePictures.Again.MOVES;
import static vn.hanoi.ops.vision.counting.SamePictures.Again.NEW;
import static vn.hanoi.ops.vision.counting.SamePictures.Again.SAME;
import static vn.hanoi.ops.vision.counting.SamePictures.Again.STILL;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.kernel.Ids;

class SamePicturesTests {

    private final CameraId camera = new CameraId(Ids.next());
    private final SamePictures pictures = new SamePictures(Duration.ofMinutes(10));

    @Test
    void theSamePictureForTenMinutesStandsStillUntilAnotherComes() {
        assertThat(compare(1, 0)).isEqualTo(NEW);
        assertThat(compare(1, 10)).isEqualTo(SAME);
        assertThat(compare(1, 599)).isEqualTo(SAME);
        assertThat(compare(1, 600)).isEqualTo(STILL);
        assertThat(pictures.since(camera)).isZero();
        assertThat(compare(2, 610)).isEqualTo(MOVES);
        assertThat(compare(3, 620)).isEqualTo(NEW);
        assertThat(compare(3, 630)).isEqualTo(SAME);
        assertThat(pictures.since(camera)).isEqualTo(Duration.ofSeconds(620).toNanos());
    }

    private SamePictures.Again compare(int picture, long second) {
        return pictures.compare(
                camera, new byte[] {(byte) picture}, Duration.ofSeconds(second).toNanos());
    }
}
