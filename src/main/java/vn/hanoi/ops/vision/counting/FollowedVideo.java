package vn.hanoi.ops.vision.counting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import vn.hanoi.ops.vision.sources.VideoReader;

/** A stream that is read on a thread of its own and opened anew when it ends, with a growing pause. */
final class FollowedVideo implements AutoCloseable {

    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final Thread thread;

    /**
     * Begins to read.
     *
     * @param address with the login
     * @param takes told each picture that is due
     * @param troubles told a code when the stream cannot be had
     */
    FollowedVideo(String address, Duration every, Consumer<BufferedImage> takes, Consumer<String> troubles) {
        thread = Thread.ofPlatform().daemon().name("eyes-video").start(() -> follow(address, every, takes, troubles));
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private static void follow(
            String address, Duration every, Consumer<BufferedImage> takes, Consumer<String> troubles) {
        Duration pause = SHORTEST_PAUSE;
        while (!Thread.currentThread().isInterrupted()) {
            long begun = System.nanoTime();
            try (VideoReader video = VideoReader.stream(address)) {
                video.follow(every, takes);
            } catch (IOException e) {
                troubles.accept("NOT_REACHED");
            }
            boolean lasted = System.nanoTime() - begun > LONGEST_PAUSE.toNanos();
            pause = lasted ? SHORTEST_PAUSE : shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            try {
                Thread.sleep(pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static Duration shorter(Duration a, Duration b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
