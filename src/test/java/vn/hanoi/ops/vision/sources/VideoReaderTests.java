package vn.hanoi.ops.vision.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacv.FFmpegFrameRecorder;
import org.bytedeco.javacv.Java2DFrameConverter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VideoReaderTests {

    @TempDir
    Path folder;

    private HttpServer device;

    @BeforeEach
    void start() throws IOException {
        device = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        device.start();
    }

    @AfterEach
    void stop() {
        device.stop(0);
    }

    @Test
    void anMjpegStreamIsReadPictureByPicture() throws IOException {
        byte[] jpeg = jpeg();
        device.createContext("/mjpeg", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "multipart/x-mixed-replace; boundary=frame");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 30; i++) {
                    out.write(("--frame\r\nContent-Type: image/jpeg\r\nContent-Length: " + jpeg.length + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
                    out.write(jpeg);
                    out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                }
            }
        });
        List<BufferedImage> seen = new ArrayList<>();
        try (VideoReader video = VideoReader.stream(address("/mjpeg"))) {
            video.follow(Duration.ZERO, seen::add);
        }
        assertThat(seen).hasSizeGreaterThan(20).allMatch(p -> p.getWidth() == 320 && p.getHeight() == 192);
    }

    @Test
    void shortFilmsOfAListAreRead() throws IOException {
        Path film = film();
        serve("/live/one.ts", Files.readAllBytes(film));
        serve(
                "/live/list.m3u8",
                "#EXTM3U\n#EXT-X-VERSION:3\n#EXT-X-TARGETDURATION:3\n#EXTINF:2.0,\none.ts\n#EXT-X-ENDLIST\n"
                        .getBytes(StandardCharsets.US_ASCII));
        try (VideoReader video = VideoReader.stream(address("/live/list.m3u8"))) {
            assertThat(video.first().getWidth()).isEqualTo(320);
        }
    }

    @Test
    void aCameraThatSpeaksRtspIsReadOverOneConnectionWithItsLogin() throws IOException {
        String login = "Basic " + Base64.getEncoder().encodeToString("admin:mật khẩu".getBytes(StandardCharsets.UTF_8));
        try (RtspCamera camera = new RtspCamera(Files.readAllBytes(film()), login)) {
            String address = "rtsp://admin:m%E1%BA%ADt%20kh%E1%BA%A9u@127.0.0.1:" + camera.port() + "/1";
            try (VideoReader video = VideoReader.stream(address)) {
                BufferedImage first = video.first();
                assertThat(first.getWidth()).isEqualTo(320);
                assertThat(first.getHeight()).isEqualTo(192);
            }
            assertThat(camera.asked()).contains("DESCRIBE", "SETUP", "PLAY");
        }
    }

    @Test
    void anRtspCameraThatRefusesTheLoginIsNoPicture() throws IOException {
        try (RtspCamera camera = new RtspCamera(Files.readAllBytes(film()), "Basic YTpi")) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> VideoReader.stream("rtsp://admin:x@127.0.0.1:" + camera.port() + "/1")
                            .close())
                    .withMessageNotContaining("admin");
        }
    }

    @Test
    void aFilmIsReadByItsOwnTime() throws IOException {
        List<Double> seconds = new ArrayList<>();
        try (VideoReader video = VideoReader.file(film())) {
            video.read(0.5, 3, shot -> seconds.add(shot.second()));
        }
        assertThat(seconds).hasSize(3).isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/hostname",
                "/etc/hostname",
                "concat:/etc/hostname",
                "http://127.0.0.1:9/nothing",
                "rtsp://127.0.0.1:9/1"
            })
    void nothingOnThisMachinesDiskAndNoDeadDeviceIsOpened(String address) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> VideoReader.stream(address).close())
                .withMessageNotContaining("hostname")
                .withMessageNotContaining("127.0.0.1");
    }

    @Test
    void aListCannotNameAFileOfThisMachine() throws IOException {
        Path film = film();
        serve(
                "/live/evil.m3u8",
                ("#EXTM3U\n#EXT-X-TARGETDURATION:3\n#EXTINF:2.0,\nfile://" + film + "\n#EXT-X-ENDLIST\n")
                        .getBytes(StandardCharsets.US_ASCII));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> {
            try (VideoReader video = VideoReader.stream(address("/live/evil.m3u8"))) {
                video.first();
            }
        });
    }

    private String address(String path) {
        return "http://127.0.0.1:" + device.getAddress().getPort() + path;
    }

    private void serve(String path, byte[] bytes) {
        device.createContext(path, exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private Path film() throws IOException {
        Path film = folder.resolve("film.ts");
        avutil.av_log_set_level(avutil.AV_LOG_FATAL);
        try (FFmpegFrameRecorder recorder = new FFmpegFrameRecorder(film.toFile(), 320, 192);
                Java2DFrameConverter converter = new Java2DFrameConverter()) {
            recorder.setFormat("mpegts");
            recorder.setVideoCodec(avcodec.AV_CODEC_ID_MPEG2VIDEO);
            recorder.setPixelFormat(avutil.AV_PIX_FMT_YUV420P);
            recorder.setFrameRate(25);
            recorder.start();
            for (int i = 0; i < 50; i++) {
                recorder.record(converter.convert(picture()));
            }
            recorder.stop();
        }
        return film;
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture(), "jpg", out);
        return out.toByteArray();
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(320, 192, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(40, 40, 100, 60);
        graphics.dispose();
        return picture;
    }
}
