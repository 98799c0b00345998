package vn.hanoi.ops.cameras.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraRow;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.text.DecimalField;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CamerasView.class)
@WithOfficer(Role.ADMIN)
class CamerasViewTests extends SpringBrowserlessTest {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    @Autowired
    CameraSetup setup;

    @Autowired
    ObservationIntake intake;

    @Autowired
    CameraRegistry registry;

    @BeforeEach
    void startWithTwoCamerasOfWhichOneCounts() {
        setup.begin(
                NINE,
                CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU),
                CameraFixtures.frigate("CAM002", CameraFixtures.HOAN_KIEM));
        intake.accept(List.of(Observation.gauge("CAM001", NINE, Map.of("person", 1234.0, "motorbike", 31.0))));
    }

    @Test
    void listsCamerasWithTheirHealth() {
        open(Map.of());
        assertThat(codes()).containsExactly("CAM001", "CAM002");
        assertThat(figure("ONLINE")).contains("1");
        assertThat(figure("NEVER_SEEN")).contains("1");
    }

    @Test
    void filtersByWhatTheAddressSays() {
        open(Map.of("state", "ONLINE"));
        assertThat(codes()).containsExactly("CAM001");
        open(Map.of("area", "01.002"));
        assertThat(codes()).containsExactly("CAM002");
        open(Map.of("q", "nut cam002"));
        assertThat(codes()).containsExactly("CAM002");
        open(Map.of("product", "native"));
        assertThat(codes()).containsExactly("CAM001");
        open(Map.of("state", "nonsense", "area", "x"));
        assertThat(codes()).hasSize(2);
    }

    @Test
    @WithOfficer(value = Role.DISTRICT_OFFICER, areas = "2021:01.002")
    void showsADistrictOnlyItsOwnCameras() {
        open(Map.of("camera", "CAM001"));
        assertThat(codes()).containsExactly("CAM002");
        assertThat($(H2.class).single().getText()).isEqualTo("Không có camera này");
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Thêm camera");
    }

    @Test
    void showsCountsAndTheReasonForTheState() {
        open(Map.of("camera", "CAM001"));
        assertThat($(H2.class).single().getText()).isEqualTo("Nút CAM001");
        assertThat($(CountTable.class).single().getContent().getElement().getTextRecursively())
                .contains("1.234", "31", "Xe máy");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(t -> t.startsWith("Số đếm mới nhất cách đây"));
        open(Map.of("camera", "CAM002"));
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Camera đã đăng ký nhưng chưa gửi số đếm nào.");
    }

    @Test
    void registersACamera() {
        open(Map.of());
        test($(Button.class).withText("Thêm camera").single()).click();
        test($(TextField.class).withCaption("Mã").single()).setValue("CAM 3");
        test($(TextField.class).withCaption("Tên").single()).setValue("Ngã tư mới");
        test($(TextField.class).withCaption("Tuyến phố").single()).setValue("Phố Huế");
        $(DecimalField.class).withCaption("Vĩ độ").single().show(21.0285);
        $(DecimalField.class).withCaption("Kinh độ").single().show(105.8355);
        test($(Button.class).withId("save-camera").single()).click();
        assertThat($(TextField.class).withCaption("Mã").single().getErrorMessage())
                .startsWith("Mã gồm 1 đến 40 ký tự");
        test($(TextField.class).withCaption("Mã").single()).setValue("CAM003");
        test($(Button.class).withId("save-camera").single()).click();
        assertThat(registry.findByCode("CAM003")).isPresent();
        assertThat($(H2.class).single().getText()).isEqualTo("Ngã tư mới");
    }

    @Test
    void retiresACameraAndTakesItBack() {
        open(Map.of("camera", "CAM001"));
        test($(Button.class).withText("Ngừng sử dụng").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(registry.findByCode("CAM001")).isEmpty();
        assertThat(codes()).containsExactly("CAM002");
        open(Map.of("retired", "1", "camera", "CAM001"));
        test($(Button.class).withText("Dùng lại camera CAM001").single()).click();
        assertThat(registry.findByCode("CAM001")).isPresent();
    }

    private List<String> codes() {
        CameraGrid grid = $(CameraGrid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(i -> ((CameraRow) test(grid).getRow(i)).code())
                .toList();
    }

    private String figure(String health) {
        return $(KeyFigure.class)
                .withId("figure-" + health)
                .single()
                .getElement()
                .getTextRecursively();
    }

    private static void open(Map<String, String> query) {
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        UI.getCurrent().navigate(CamerasView.class, QueryParameters.simple(query));
    }
}
