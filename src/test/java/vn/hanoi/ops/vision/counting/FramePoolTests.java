package vn.hanoi.ops.vision.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.cameras.CameraId;

class FramePoolTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final CameraId BUSY = new CameraId(new UUID(0, 1));
    private static final CameraId CALM = new CameraId(new UUID(0, 2));

    private final List<Frame> looked = new ArrayList<>();
    private final List<Frame> dropped = new ArrayList<>();
    private long now;

    private FramePool pool() {
        return new FramePool(0, () -> now, looked::add, dropped::add);
    }

    private Frame frame(CameraId camera) {
        return new Frame(
                camera,
                NINE,
                now,
                Duration.ofSeconds(20),
                () -> new BufferedImage(32, 32, BufferedImage.TYPE_3BYTE_BGR));
    }

    @Test
    void aCameraThatSendsAHundredPicturesGetsNoMoreTurnsThanOneThatSendsOne() {
        FramePool pool = pool();
        for (int i = 0; i < 100; i++) {
            pool.offer(frame(BUSY));
        }
        pool.offer(frame(CALM));
        while (pool.step()) {
            pool.offer(frame(BUSY));
            if (looked.size() == 4) {
                break;
            }
        }
        assertThat(looked).extracting(Frame::camera).containsExactly(BUSY, CALM, BUSY, BUSY);
    }

    @Test
    void aPictureThatIsOvertakenIsDroppedAndNotQueued() {
        FramePool pool = pool();
        Frame older = frame(BUSY);
        Frame newer = frame(BUSY);
        pool.offer(older);
        pool.offer(newer);
        assertThat(pool.step()).isTrue();
        assertThat(pool.step()).isFalse();
        assertThat(looked).containsExactly(newer);
        assertThat(dropped).containsExactly(older);
    }

    @Test
    void aPictureThatTheMemoryCannotHoldIsToldOfAndDoesNotEndTheWork() {
        FramePool pool = new FramePool(
                0,
                () -> now,
                f -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                dropped::add);
        pool.offer(frame(BUSY));
        pool.offer(frame(CALM));
        assertThat(pool.step()).isTrue();
        assertThat(pool.step()).isTrue();
        assertThat(dropped).extracting(Frame::camera).containsExactly(BUSY, CALM);
    }

    @Test
    void aPictureThatWaitedTooLongIsDropped() {
        FramePool pool = pool();
        pool.offer(frame(BUSY));
        now = Duration.ofSeconds(21).toNanos();
        assertThat(pool.step()).isTrue();
        assertThat(looked).isEmpty();
        assertThat(dropped).hasSize(1);
    }

    @Test
    void aPictureThatCannotBeLookedAtDoesNotStopTheOthers() {
        FramePool pool = new FramePool(
                0,
                () -> now,
                f -> {
                    looked.add(f);
                    if (f.camera().equals(BUSY)) {
                        throw new IllegalStateException("broken");
                    }
                },
                dropped::add);
        pool.offer(frame(BUSY));
        pool.offer(frame(CALM));
        assertThat(pool.step()).isTrue();
        assertThat(pool.step()).isTrue();
        pool.offer(frame(BUSY));
        assertThat(pool.step()).isTrue();
        assertThat(looked).extracting(Frame::camera).containsExactly(BUSY, CALM, BUSY);
    }
}
