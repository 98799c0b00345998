package vn.hanoi.ops.cameras.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.kernel.ui.text.Translations;

@SpringBootTest
@Import(CameraSetup.class)
@ViewPackages(classes = CameraImportView.class)
@WithOfficer(Role.ADMIN)
class CameraImportViewTests extends SpringBrowserlessTest {

    private static final String HEADER = "code,name,street,lat,lon,product,interval_s\n";
    private static final String GOOD = HEADER + "CAM001,Văn Miếu,Quốc Tử Giám,21.0285,105.8355,native,5\n";
    private static final String BAD = GOOD + "CAM002,Văn Miếu,Quốc Tử Giám,10.8,106.7,native,5\n";

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry registry;

    @BeforeEach
    void open() {
        setup.begin(Instant.parse("2021-09-21T02:00:00Z"));
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        navigate(CameraImportView.class);
    }

    @Test
    void aFileWithAFaultShowsItsRowAndCannotBeApplied() {
        test($(TextArea.class).single()).setValue(BAD);
        test($(Button.class).withId("check").single()).click();
        assertThat(test($(Grid.class).single()).getCellText(0, 0)).isEqualTo("3");
        assertThat(test($(Grid.class).single()).getCellText(0, 3)).isEqualTo("Vị trí nằm ngoài thành phố.");
        assertThat($(Button.class).withId("apply").exists()).isFalse();
    }

    @Test
    void aSoundFileIsAppliedOnlyWhenAsked() {
        test($(Upload.class).single()).upload("camera.csv", "text/csv", GOOD.getBytes(StandardCharsets.UTF_8));
        assertThat(registry.all()).isEmpty();
        test($(Button.class).withId("apply").single()).click();
        assertThat(registry.all()).hasSize(1);
        assertThat($(Button.class).withId("apply").exists()).isFalse();
    }
}
