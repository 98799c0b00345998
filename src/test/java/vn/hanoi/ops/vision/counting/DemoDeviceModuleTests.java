package vn.hanoi.ops.vision.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraData;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.vision.DemoPictures;
import vn.hanoi.ops.vision.KnownPictures;
import vn.hanoi.ops.vision.PictureData;
import vn.hanoi.ops.vision.PictureDetails;
import vn.hanoi.ops.vision.PictureRegister;
import vn.hanoi.ops.vision.Way;
import vn.hanoi.ops.vision.sources.JpegPicture;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class DemoDeviceModuleTests {

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    PictureRegister register;

    @Autowired
    KnownPictures known;

    @Autowired
    PictureFetch fetch;

    @Autowired
    ConsoleClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private DemoDevice device;

    @BeforeEach
    void startWithOneCameraThatCannotCount() throws Exception {
        jdbc.sql("DELETE FROM vision_camera").update();
        CameraData plain = CameraFixtures.camera("CAM500", CameraFixtures.VAN_MIEU);
        setup.begin(
                Instant.parse("2021-09-21T02:00:00Z"),
                new CameraData("CAM500", "Phố", "Phố", plain.position(), "vision", Duration.ofSeconds(10), null, 4, ""),
                CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        begin();
    }

    @AfterEach
    void stop() {
        device.destroy();
        jdbc.sql("DELETE FROM vision_camera").update();
    }

    @Test
    void theDemoCitysPictureCameraAnswersWithADrawnStreetThatMoves() throws Exception {
        assertThat(known.watched()).singleElement().satisfies(p -> assertThat(
                        cameras.findByCode("CAM500").orElseThrow().id())
                .isEqualTo(p.camera()));
        byte[] first = fetch.snapshot(known.watched().getFirst());
        BufferedImage street = JpegPicture.open(first);
        assertThat(street.getWidth()).isEqualTo(960);
        assertThat(points(DrawnStreet.at(0))).isEqualTo(points(DrawnStreet.at(0)));
        assertThat(points(DrawnStreet.at(0))).isNotEqualTo(points(DrawnStreet.at(10)));
    }

    @Test
    void afterAStartTheCameraIsFollowedToItsNewPortAndAnOfficersAddressStays() throws Exception {
        String before = only().data().address();
        device.destroy();
        begin();
        assertThat(only().data().address()).isNotEqualTo(before).startsWith("http://127.0.0.1:");
        PictureData own = new PictureData(
                only().data().camera(), Way.SNAPSHOT, "http://192.0.2.7/snapshot.jpg", "", null, 30, true, 50, false);
        register.change(only().version(), own);
        device.destroy();
        begin();
        assertThat(only().data().address()).isEqualTo("http://192.0.2.7/snapshot.jpg");
        assertThat(only().data().everySeconds()).isEqualTo(30);
    }

    private void begin() throws Exception {
        device = new DemoDevice(beans.createBean(DemoPictures.class), clock);
        device.begin();
    }

    private PictureDetails only() {
        List<PictureDetails> all = register.all();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static int[] points(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
