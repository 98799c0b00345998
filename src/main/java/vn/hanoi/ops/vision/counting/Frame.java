package vn.hanoi.ops.vision.counting;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import vn.hanoi.ops.cameras.CameraId;

/**
 * A picture that waits to be looked at.
 *
 * @param at when it was taken, on the console's clock
 * @param taken the same on the machine's own counter of nanoseconds
 * @param patience after which it is too late to look at it
 */
record Frame(CameraId camera, Instant at, long taken, Duration patience, Picture picture) {

    /** Opens the picture when its turn comes, so that opening it costs its own camera's turn. */
    interface Picture {

        BufferedImage open() throws IOException;
    }
}
