package vn.hanoi.ops.cameras.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraFixtures;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.sources.SourceData;
import vn.hanoi.ops.cameras.sources.SourceId;
import vn.hanoi.ops.cameras.sources.SourceRegister;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CamerasView.class)
@WithOfficer(Role.ADMIN)
class SourcesViewTests extends SpringBrowserlessTest {

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    SourceRegister register;

    private SourceId source;

    @BeforeEach
    void startWithOneSource() {
        setup.begin(Instant.parse("2021-09-21T02:00:00Z"), CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        source = register.register(SourceData.push(
                "HIK-1",
                "Cổng Văn Miếu",
                "hikvision",
                cameras.findByCode("CAM001").orElseThrow().id()));
    }

    @Test
    void showsHowAPastedMessageIsRead() {
        open();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Cổng Văn Miếu");
        test($(TextArea.class).withId("trial-body").single())
                .setValue("<EventNotificationAlert><channelID>1</channelID><eventType>PeopleCounting</eventType>"
                        + "<peopleCounting><enter>70</enter><exit>75</exit></peopleCounting></EventNotificationAlert>");
        test($(Button.class).withId("trial-read").single()).click();
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(t -> t.contains("person 145") && t.contains("CAM001"));
        test($(TextArea.class).withId("trial-body").single()).setValue("hello");
        test($(Button.class).withId("trial-read").single()).click();
        assertThat($(ListItem.class).all()).extracting(ListItem::getText).anyMatch(t -> t.contains("NO_NOTICE"));
    }

    @Test
    void anUnknownSourceInTheAddressOpensTheList() {
        UI.getCurrent().navigate("camera-sources", QueryParameters.simple(Map.of("source", "nonsense")));
        assertThat($(Component.class).all()).isNotEmpty();
        assertThat($(H2.class).all()).extracting(H2::getText).doesNotContain("Cổng Văn Miếu");
    }

    private void open() {
        UI.getCurrent()
                .navigate(
                        "camera-sources",
                        QueryParameters.simple(Map.of("source", source.value().toString())));
    }
}
