package vn.hanoi.ops.vision.counting;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.kernel.Ids;

/**
 * One small blurred picture for a camera whose setting allows it, for 24 hours: enough to see that the camera looks at its
 * street, too little for a face or a plate. A person of a third of the picture's height is then 18 points high.
 */
@Component
public class Thumbnails {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int WIDTH = 96;
    private static final int BLUR = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    Thumbnails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A kept picture. */
    public record Thumbnail(Instant at, byte[] jpeg) {}

    /** The camera's, unless it has none or it is older than a day. */
    public Optional<Thumbnail> of(CameraId camera) {
        return jdbc.sql("SELECT taken_at, picture FROM vision_thumbnail WHERE camera_id = ? AND taken_at > ?")
                .param(Ids.bytes(camera.value()))
                .param(utc(clock.instant().minus(KEPT)))
                .query((row, number) -> new Thumbnail(
                        row.getObject("taken_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getBytes("picture")))
                .optional();
    }

    /** Puts a picture in the place of the one before. */
    void keep(CameraId camera, Instant at, BufferedImage picture) throws IOException {
        byte[] jpeg = jpeg(blurred(picture));
        jdbc.sql("INSERT INTO vision_thumbnail (camera_id, taken_at, picture) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE taken_at = VALUES(taken_at), picture = VALUES(picture)")
                .param(Ids.bytes(camera.value()))
                .param(utc(at))
                .param(jpeg)
                .update();
    }

    /** Forgets what is older than a day. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void forget() {
        jdbc.sql("DELETE FROM vision_thumbnail WHERE taken_at <= ?")
                .param(utc(clock.instant().minus(KEPT)))
                .update();
    }

    /** The picture in 96 points' width, each point the mean of nine. */
    static BufferedImage blurred(BufferedImage picture) {
        int height = Math.max(1, WIDTH * picture.getHeight() / picture.getWidth());
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, WIDTH, height, null);
        graphics.dispose();
        float[] even = new float[BLUR * BLUR];
        Arrays.fill(even, 1f / even.length);
        return new ConvolveOp(new Kernel(BLUR, BLUR, even), ConvolveOp.EDGE_NO_OP, null).filter(small, null);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }
}
