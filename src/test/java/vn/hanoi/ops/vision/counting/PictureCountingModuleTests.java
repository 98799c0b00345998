package vn.hanoi.ops.vision.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraData;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraList;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.vision.InvalidPictures;
import vn.hanoi.ops.vision.KnownPictures;
import vn.hanoi.ops.vision.PictureData;
import vn.hanoi.ops.vision.PictureRegister;
import vn.hanoi.ops.vision.VisionSettings;
import vn.hanoi.ops.vision.Way;
import vn.hanoi.ops.vision.calibration.CalibrationBook;
import vn.hanoi.ops.vision.calibration.Drawing;
import vn.hanoi.ops.vision.calibration.Drawing.Corner;
import vn.hanoi.ops.vision.eyes.Sighting;
import vn.hanoi.ops.vision.eyes.Spotter;
import vn.hanoi.ops.vision.sources.JpegPicture;

/** From a device's picture to a count of its camera, with a spotter made by hand. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class PictureCountingModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    CameraList list;

    @Autowired
    PictureRegister register;

    @Autowired
    KnownPictures known;

    @Autowired
    CalibrationBook calibrations;

    @Autowired
    ObservationIntake intake;

    @Autowired
    Thumbnails thumbnails;

    @Autowired
    PictureFetch fetch;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    private EyesPulse pulse = new EyesPulse();
    private HttpServer device;
    private Eyes eyes;
    private List<Sighting> there = List.of();
    private boolean installed;

    @BeforeEach
    void startWithOnePictureCamera() throws IOException {
        jdbc.sql("DELETE FROM vision_camera").update();
        jdbc.sql("DELETE FROM vision_thumbnail").update();
        jdbc.sql("DELETE FROM vision_calibration").update();
        calibrations.forgetGrounds();
        pulse = new EyesPulse();
        there = List.of();
        installed = true;
        CameraData plain = CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU);
        setup.begin(NINE, picture(plain), CameraFixtures.camera("CAM002", CameraFixtures.VAN_MIEU));
        ModelStore model = new ModelStore(new VisionSettings(Path.of("none"), 1)) {
            @Override
            public synchronized Optional<Spotter> spotter() {
                return installed ? Optional.of((picture, look) -> there) : Optional.empty();
            }
        };
        eyes = new Eyes(model, known, cameras, calibrations, intake, thumbnails, pulse);
        device = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        byte[] jpeg = jpeg(street());
        device.createContext("/snapshot.jpg", exchange -> {
            exchange.sendResponseHeaders(200, jpeg.length);
            exchange.getResponseBody().write(jpeg);
            exchange.close();
        });
        device.start();
    }

    @AfterEach
    void stop() {
        device.stop(0);
    }

    @Test
    void threePicturesOfACameraGiveItsPeople() throws Exception {
        register.takeUp(snapshot());
        there = List.of(person(0.3f), person(0.6f));
        look(0);
        look(10);
        assertThat(list.now("CAM001").orElseThrow().occupancyAt()).isNull();
        look(20);
        assertThat(pulse.of(camera()).orElseThrow().trouble()).isNull();
        assertThat(list.now("CAM001").orElseThrow().occupancy())
                .containsEntry(CountClass.PERSON, 2.0)
                .containsEntry(CountClass.CAR, 0.0);
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.ONLINE);
        assertThat(pulse.of(camera()).orElseThrow().looked()).isEqualTo(3);
    }

    @Test
    void aPictureThatNeverChangesIsCountedAndThenFrozen() throws Exception {
        register.takeUp(snapshot());
        there = List.of(person(0.3f), person(0.6f));
        long since = System.nanoTime();
        assertThat(eyes.again(snapshot(), NINE, since)).isFalse();
        look(0);
        assertThat(eyes.again(snapshot(), NINE.plusSeconds(10), since)).isTrue();
        assertThat(eyes.again(snapshot(), NINE.plusSeconds(20), since)).isTrue();
        assertThat(list.now("CAM001").orElseThrow().occupancy()).containsEntry(CountClass.PERSON, 2.0);
        assertThat(pulse.of(camera()).orElseThrow().trouble()).isEqualTo("SAME_PICTURE");
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.ONLINE);
        assertThat(eyes.again(snapshot(), NINE.plusSeconds(30), System.nanoTime()))
                .isFalse();
        eyes.still(camera(), true);
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.FROZEN);
        eyes.still(camera(), false);
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.ONLINE);
    }

    @Test
    void withoutTheDetectorNothingIsCountedAndNothingIsZero() throws Exception {
        register.takeUp(snapshot());
        installed = false;
        look(0);
        look(10);
        look(20);
        assertThat(list.now("CAM001").orElseThrow().occupancyAt()).isNull();
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.NEVER_SEEN);
    }

    @Test
    void picturesAreNotStoredUnlessTheSettingAllowsASmallBlurredOne() throws Exception {
        register.takeUp(snapshot());
        look(0);
        assertThat(thumbnails.of(camera())).isEmpty();
        PictureData data = snapshot();
        register.change(
                register.find(camera()).orElseThrow().version(),
                new PictureData(camera(), Way.SNAPSHOT, data.address(), "", null, 10, false, 40, true));
        look(10);
        byte[] kept = thumbnails.of(camera()).orElseThrow().jpeg();
        assertThat(ImageIO.read(new ByteArrayInputStream(kept)).getWidth()).isEqualTo(96);
    }

    @Test
    void onlyWhoStandsOnTheMeasuredGroundIsCounted() throws Exception {
        register.takeUp(snapshot());
        List<Corner> right = List.of(new Corner(0.5, 1), new Corner(1, 1), new Corner(1, 0.5), new Corner(0.5, 0.5));
        double area = calibrations.keep(list.details(camera()).orElseThrow(), new Drawing(right, List.of(), 8, 10), "");
        assertThat(area).isEqualTo(80);
        assertThat(cameras.find(camera()).orElseThrow().visibleArea()).isEqualTo(80);
        there = List.of(person(0.3f), person(0.6f));
        look(0);
        look(10);
        look(20);
        assertThat(list.now("CAM001").orElseThrow().occupancy()).containsEntry(CountClass.PERSON, 1.0);
        assertThat(calibrations.newest(camera()).orElseThrow().drawing().across())
                .isEqualTo(8);
    }

    @Test
    void aPictureCameraNeedsItsProductAndAnAddressOfItsWayWithoutALogin() {
        CameraId other = cameras.findByCode("CAM002").orElseThrow().id();
        assertThatExceptionOfType(InvalidPictures.class)
                .isThrownBy(() -> register.takeUp(PictureData.snapshot(other, "http://device/p.jpg")))
                .satisfies(e -> assertThat(e.faults()).isEqualTo(Map.of("camera", "OTHER_PRODUCT")));
        for (String address : List.of("file:///etc/passwd", "http://u:p@device/p.jpg", "rtsp://device/1", "x y", "")) {
            assertThatExceptionOfType(InvalidPictures.class)
                    .isThrownBy(() -> register.takeUp(PictureData.snapshot(camera(), address)))
                    .satisfies(e -> assertThat(e.faults()).containsEntry("address", "ADDRESS_SNAPSHOT"));
        }
        register.takeUp(snapshot());
        assertThatExceptionOfType(InvalidPictures.class)
                .isThrownBy(() -> register.takeUp(snapshot()))
                .satisfies(e -> assertThat(e.faults()).containsEntry("camera", "CAMERA_TAKEN"));
        register.pause(camera());
        assertThat(known.watched()).isEmpty();
        register.resume(camera());
        assertThat(known.watched()).hasSize(1);
    }

    @Test
    void aPasswordIsSealedAndNeverGivenBack() {
        PictureData data = snapshot();
        register.takeUp(
                new PictureData(camera(), Way.RTSP, "rtsp://device/1", "admin", "mật khẩu", 10, false, 40, false));
        assertThat(register.find(camera()).orElseThrow().data().password()).isNull();
        assertThat(register.find(camera()).orElseThrow().hasPassword()).isTrue();
        PictureData stored = register.find(camera()).orElseThrow().data();
        assertThat(fetch.film(stored)).isEqualTo("rtsp://admin:m%E1%BA%ADt%20kh%E1%BA%A9u@device/1");
        byte[] sealed = jdbc.sql("SELECT password FROM vision_camera")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("mật khẩu");
        assertThat(data.toString()).doesNotContain("http");
    }

    private void look(int second) throws IOException, InterruptedException {
        byte[] jpeg = fetch.snapshot(snapshot());
        clock.follow(Optional.of(new ConsoleClock.Exercise(clock.realTime(), NINE.plusSeconds(second), 1)));
        eyes.look(new Frame(
                camera(),
                NINE.plusSeconds(second),
                System.nanoTime(),
                Duration.ofSeconds(20),
                () -> JpegPicture.open(jpeg)));
    }

    private CameraId camera() {
        return cameras.findByCode("CAM001").orElseThrow().id();
    }

    private PictureData snapshot() {
        return PictureData.snapshot(
                camera(), "http://127.0.0.1:" + device.getAddress().getPort() + "/snapshot.jpg");
    }

    private static Sighting person(float middle) {
        return new Sighting(CountClass.PERSON, 0.9f, middle - 0.02f, 0.5f, middle + 0.02f, 0.8f);
    }

    private static CameraData picture(CameraData plain) {
        return new CameraData(
                plain.code(),
                plain.name(),
                plain.street(),
                plain.position(),
                "vision",
                Duration.ofSeconds(10),
                null,
                4,
                "");
    }

    private static BufferedImage street() {
        BufferedImage street = new BufferedImage(320, 180, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = street.createGraphics();
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.fillRect(0, 60, 320, 60);
        graphics.dispose();
        return street;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", out);
        return out.toByteArray();
    }
}
