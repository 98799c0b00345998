package vn.hanoi.ops.cameras.ui.health;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.trouble.MaintenanceBoard;
import vn.hanoi.ops.cameras.trouble.RateRules;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CameraHealthView.class)
@WithOfficer(Role.ADMIN)
class CameraHealthViewTests extends SpringBrowserlessTest {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    CameraWatch watch;

    @Autowired
    ObservationIntake intake;

    @Autowired
    MaintenanceBoard board;

    @Autowired
    RateRules rules;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void startWithATurnedCamera() {
        setup.begin(NINE, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        intake.accept(List.of(Observation.gauge("CAM001", NINE, Map.of("person", 3.0))));
        watch.notice(watch.all().iterator().next(), CameraSign.SCENE_CHANGED, true);
        jdbc.sql(
                        "INSERT INTO camera_trouble (id, camera_id, area_path, product, kind, since, ended_at, acknowledged_by,"
                                + " ticket) SELECT ?, id, area_path, product, 'MOVED', '2021-09-21 01:00:00',"
                                + " '9999-12-31 00:00:00.000', '', '' FROM camera_register WHERE code = 'CAM001'")
                .param(Ids.bytes(Ids.next()))
                .update();
    }

    @AfterEach
    void mend() {
        watch.all().forEach(camera -> {
            watch.maintain(camera, Optional.empty());
            watch.notice(camera, CameraSign.SCENE_CHANGED, false);
        });
    }

    @Test
    void aTroubleIsTakenWithItsTicketAndTheCameraGoesIntoMaintenanceAndComesBackBeforeItsTime() {
        open();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Nút CAM001");
        test($(TextArea.class).withId("ticket").single()).setValue("Phiếu 7, thợ đến 14:00");
        test($(Button.class).withId("take-trouble").single()).click();
        assertThat(board.open()).singleElement().satisfies(t -> assertThat(t.ticket())
                .isEqualTo("Phiếu 7, thợ đến 14:00"));
        board.mend(board.open().getFirst().id(), Duration.ofHours(2), "Xoay lại");
        open();
        assertThat($(Tab.class).all()).extracting(Tab::getLabel).anyMatch(label -> label.contains("(1)"));
        test($(Tabs.class).single()).select($(Tab.class).all().get(1).getLabel());
        assertThat($(Grid.class).all()).anyMatch(grid -> grid instanceof WorkGrid && grid.isVisible());
        board.work().forEach(work -> assertThat(work.reason()).isEqualTo("Xoay lại"));
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.MAINTENANCE);
        assertThat(board.finish("CAM001")).isTrue();
        assertThat(board.finish("CAM001")).isFalse();
        assertThat(cameras.healthOf(camera())).isEqualTo(CameraHealth.MOVED);
    }

    @Test
    void aTicketOfFiveHundredCharactersGoesWithTheCameraIntoMaintenance() {
        open();
        String ticket = "Phiếu 7,thợ,".repeat(50).substring(0, 500);
        test($(TextArea.class).withId("ticket").single()).setValue(ticket);
        test($(Button.class).withId("mend-camera").single()).click();
        assertThat(board.work()).singleElement().satisfies(work -> assertThat(work.reason())
                .isEqualTo(ticket));
        assertThat(board.mend(Ids.next(), Duration.ofHours(2), ticket)).isFalse();
        assertThat(board.finish("CAM001")).isTrue();
    }

    @Test
    void aRuleWithoutASourceIsNotPutIntoForceAndOneWithASourceIs() {
        open();
        int before = rules.current().version();
        test($(Button.class).withId("rate-rule").single()).click();
        test($(IntegerField.class).withId("rate-share").single()).setValue(55);
        test($(Button.class).withId("save-rate").single()).click();
        assertThat(rules.current().version()).isEqualTo(before);
        test($(TextArea.class).all().stream()
                        .filter(area -> !area.getId().orElse("").equals("ticket"))
                        .findFirst()
                        .orElseThrow())
                .setValue("Biên bản họp 21/9/2021");
        test($(Button.class).withId("save-rate").single()).click();
        assertThat(rules.current().share()).isEqualTo(0.55);
        jdbc.sql("DELETE FROM camera_rate_rule WHERE version > ?").param(before).update();
    }

    @Test
    void anAdministratorSaysWhomToCallForAProduct() {
        open();
        test($(Button.class).withId("change-contact").single()).click();
        test($(TextField.class).withId("contact").single()).setValue("Tổ bảo trì, 024 0000 0000");
        test($(Button.class).withId("save-contact").single()).click();
        assertThat(board.open().getFirst().call()).isEqualTo("Tổ bảo trì, 024 0000 0000");
        board.contact("native", "");
    }

    @Test
    void statisticsNameEachProductAndUnit() {
        open();
        test($(Tabs.class).single()).select($(Tab.class).all().get(2).getLabel());
        assertThat($(OutageTable.class).all()).hasSize(2).allSatisfy(table -> assertThat(
                        table.getGenericDataView().getItems())
                .hasSize(1));
    }

    @Test
    void anUnknownTroubleInTheAddressOpensTheList() {
        UI.getCurrent().navigate("camera-health", QueryParameters.simple(Map.of("trouble", "nonsense")));
        assertThat($(H2.class).all()).extracting(H2::getText).doesNotContain("Nút CAM001");
    }

    private void open() {
        String trouble =
                board.open().stream().map(t -> t.id().toString()).findFirst().orElse("");
        UI.getCurrent().navigate("camera-health", QueryParameters.simple(Map.of("trouble", trouble)));
    }

    private CameraId camera() {
        return cameras.findByCode("CAM001").orElseThrow().id();
    }
}
