package vn.hanoi.ops.vision.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraData;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.vision.PictureData;
import vn.hanoi.ops.vision.PictureRegister;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = PictureCountingView.class)
@WithOfficer(Role.ADMIN)
class VisionViewTests extends SpringBrowserlessTest {

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    PictureRegister register;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startWithOnePictureCamera() {
        jdbc.sql("DELETE FROM vision_camera").update();
        jdbc.sql("DELETE FROM vision_calibration").update();
        CameraData plain = CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU);
        setup.begin(
                Instant.parse("2021-09-21T02:00:00Z"),
                new CameraData(
                        plain.code(),
                        plain.name(),
                        plain.street(),
                        plain.position(),
                        "vision",
                        Duration.ofSeconds(10),
                        null,
                        4,
                        ""));
        register.takeUp(
                PictureData.snapshot(cameras.findByCode("CAM001").orElseThrow().id(), "http://device.example/p.jpg"));
    }

    @Test
    void withoutTheDetectorThePictureCameraSaysThatNoAnalysisIsInstalled() {
        UI.getCurrent().navigate(PictureCountingView.class, QueryParameters.of("camera", "CAM001"));
        assertThat($(Paragraph.class).id("not-installed").isVisible()).isTrue();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Nút CAM001");
        assertThat($(StateBadge.class).all()).extracting(StateBadge::getText).contains("Chưa cài phân tích hình ảnh");
    }

    @Test
    void anUnknownCameraIsAnEmptyStateAndNoError() {
        navigate("camera-calibration", "CAM999");
        assertThat($(NumberField.class).all()).isEmpty();
    }

    @Test
    void theAreaFollowsFromWhatIsDrawnAndTheTwoLengths() {
        navigate("camera-calibration", "CAM001");
        PictureDrawing drawing = $(PictureDrawing.class).single();
        String street = "{\"ground\":[[[0.2,0.9],[0.8,0.9],[0.7,0.5],[0.3,0.5]]]}";
        ComponentUtil.fireEvent(drawing, new PictureDrawing.Drawn(drawing, true, street));
        $(NumberField.class).all().get(0).setValue(8.0);
        $(NumberField.class).all().get(1).setValue(20.0);
        assertThat($(Paragraph.class).id("calibration-area").getText()).contains("160");
        test($(Button.class).id("save-calibration")).click();
        assertThat(cameras.findByCode("CAM001").orElseThrow().visibleArea()).isEqualTo(160);
    }

    @Test
    void aDrawingThatMakesNoSenseSaysWhatToDo() {
        navigate("camera-calibration", "CAM001");
        PictureDrawing drawing = $(PictureDrawing.class).single();
        ComponentUtil.fireEvent(drawing, new PictureDrawing.Drawn(drawing, true, "{\"ground\":\"no\"} [[["));
        $(NumberField.class).all().get(0).setValue(8.0);
        $(NumberField.class).all().get(1).setValue(20.0);
        test($(Button.class).id("save-calibration")).click();
        assertThat(cameras.findByCode("CAM001").orElseThrow().visibleArea()).isNull();
    }

    private static void navigate(String route, String camera) {
        UI.getCurrent().navigate(route, QueryParameters.of("camera", camera));
    }
}
