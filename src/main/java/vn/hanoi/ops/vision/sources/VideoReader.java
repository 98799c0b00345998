package vn.hanoi.ops.vision.sources;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameGrabber;
import org.bytedeco.javacv.Frame;
import org.bytedeco.javacv.FrameGrabber;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.jspecify.annotations.Nullable;

/** Reads video as pictures, one at most every so often; what comes between is passed over. */
public final class VideoReader implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String PROTOCOLS = "http,https,httpproxy,tcp,tls,udp,rtp,rtsp,srtp,crypto";

    /** What may be a film: without this a text that is named so is drawn as one, in which nobody is. */
    private static final String FILMS =
            "avi,mov,mp4,matroska,webm,mpegts,mpeg,mpegvideo,flv,asf,ogg,gif,h264,hevc,mjpeg,"
                    + "mpjpeg,jpeg_pipe,png_pipe,bmp_pipe,webp_pipe,tiff_pipe";

    private static final String STREAMS = FILMS + ",hls,rtsp,rtp,sdp,aac,mp3";
    private static final long MICROS = 1_000_000L;
    private static final double CLOSE = 1e-3;

    private final FFmpegFrameGrabber grabber;
    private final Java2DFrameConverter converter = new Java2DFrameConverter();

    private VideoReader(FFmpegFrameGrabber grabber) {
        this.grabber = grabber;
    }

    /**
     * Opens a stream of the network; nothing on this machine's disk can be named by it.
     *
     * @param address http, https, rtsp or rtsps, with a login when it needs one
     * @throws IOException when it cannot be opened within 10 seconds; the message does not carry the address
     */
    public static VideoReader stream(String address) throws IOException {
        FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(address);
        String micros = Long.toString(PATIENCE.toMillis() * 1_000);
        grabber.setOption("protocol_whitelist", PROTOCOLS);
        grabber.setOption("format_whitelist", STREAMS);
        grabber.setOption("timeout", micros);
        grabber.setOption("rw_timeout", micros);
        grabber.setOption("rtsp_transport", "tcp");
        return started(grabber);
    }

    /** Opens a film on this machine. @throws IOException when it is none */
    public static VideoReader file(Path film) throws IOException {
        FFmpegFrameGrabber grabber = new FFmpegFrameGrabber(film.toFile());
        grabber.setOption("format_whitelist", FILMS);
        return started(grabber);
    }

    private static VideoReader started(FFmpegFrameGrabber grabber) throws IOException {
        avutil.av_log_set_level(avutil.AV_LOG_FATAL);
        try {
            grabber.start();
            return new VideoReader(grabber);
        } catch (FrameGrabber.Exception e) {
            throw new IOException("The video cannot be opened");
        }
    }

    /** A picture of a film. @param second seconds since its begin */
    public record Shot(double second, BufferedImage picture) {}

    /** The next picture. @throws IOException when there is none */
    public BufferedImage first() throws IOException {
        Frame frame = next();
        if (frame == null) {
            throw new IOException("The video shows nothing");
        }
        return picture(frame);
    }

    /**
     * Reads until the end, by the film's own time.
     *
     * @param every seconds between two pictures
     * @param most pictures at most
     */
    public void read(double every, int most, Consumer<Shot> takes) throws IOException {
        double due = 0;
        int taken = 0;
        for (Frame frame = next(); frame != null && taken < most; frame = next()) {
            double second = (double) frame.timestamp / MICROS;
            if (second + CLOSE >= due) {
                takes.accept(new Shot(second, picture(frame)));
                due += every;
                taken++;
            }
        }
    }

    /**
     * Reads a stream until it ends or the thread is interrupted, by the clock on the wall.
     *
     * @param every between two pictures
     */
    public void follow(Duration every, Consumer<BufferedImage> takes) throws IOException {
        long due = System.nanoTime();
        for (Frame frame = next(); frame != null && !Thread.currentThread().isInterrupted(); frame = next()) {
            long now = System.nanoTime();
            if (now - due >= 0) {
                takes.accept(picture(frame));
                due = now + every.toNanos();
            }
        }
    }

    @Override
    public void close() {
        try {
            converter.close();
            grabber.close();
        } catch (FrameGrabber.Exception e) {
            throw new IllegalStateException("A video could not be closed", e);
        }
    }

    private @Nullable Frame next() throws IOException {
        try {
            return grabber.grabImage();
        } catch (FrameGrabber.Exception e) {
            throw new IOException("The video broke off");
        }
    }

    /** A copy, because the reader uses its own picture again. */
    private BufferedImage picture(Frame frame) {
        BufferedImage shown = converter.getBufferedImage(frame);
        BufferedImage copy = new BufferedImage(shown.getWidth(), shown.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(shown, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
