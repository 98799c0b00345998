package vn.hanoi.ops.protection.ui.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.protection.ProtectionSetup;
import vn.hanoi.ops.protection.held.HeldFixture;
import vn.hanoi.ops.protection.incidents.IncidentFacts;
import vn.hanoi.ops.protection.incidents.IncidentKind;
import vn.hanoi.ops.protection.incidents.IncidentRow;
import vn.hanoi.ops.protection.incidents.Incidents;
import vn.hanoi.ops.protection.incidents.Severity;

@SpringBootTest
@Import({ProtectionSetup.class, HeldFixture.class})
@ViewPackages(packages = "vn.hanoi.ops.protection.ui")
@WithOfficer(Role.AUDITOR)
class IncidentsViewTests extends SpringBrowserlessTest {

    @Autowired
    ProtectionSetup setup;

    @Autowired
    Incidents incidents;

    @BeforeEach
    void begin() {
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
    }

    @Test
    void aLateNoticeIsToldAndEndsWithTheLetter() {
        IncidentRow row = entered();
        open(row);
        assertThat(record()).contains("quá hạn", "Vì sao?", "72 giờ liên tục", "Luật 91/2025/QH15");
        click("incident-notified");
        test($(TextArea.class).withId("step-words").single()).setValue("Số 12/CV-TTDL ngày 25/11/2026");
        click("step-save");
        assertThat(record()).contains("Đã báo", "Số 12/CV-TTDL");
    }

    @Test
    void anIncidentThatWasNotStoppedIsNotClosed() {
        IncidentRow row = entered();
        incidents.needsNoNotice(row.id(), row.version(), "Không có nguy cơ cho người nào");
        open(row);
        click("incident-close");
        test($(TextArea.class).withId("step-words").single()).setValue("Đã tập huấn lại");
        click("step-save");
        assertThat($(TextArea.class)
                        .withId("step-words")
                        .single()
                        .getElement()
                        .getParent()
                        .getTextRecursively())
                .contains("biện pháp ngăn chặn");
    }

    @Test
    void anIncidentWithoutWordsIsNotEntered() {
        navigate(IncidentsView.class);
        click("enter-incident");
        click("incident-save");
        assertThat($(IncidentDialog.class).single().getElement().getTextRecursively())
                .contains("Diễn biến cần 10 đến 2.000 ký tự");
    }

    private IncidentRow entered() {
        return incidents.enter(
                incidents.now().minus(Duration.ofHours(80)),
                new IncidentFacts(
                        IncidentKind.LEAK,
                        Severity.SERIOUS,
                        Set.of(Sensitivity.CONTACT),
                        null,
                        "Danh sách gửi nhầm hộp thư ngoài cơ quan"));
    }

    private void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }

    private String record() {
        return $(IncidentRecord.class).single().getElement().getTextRecursively();
    }

    private static void open(IncidentRow row) {
        UI.getCurrent()
                .navigate(
                        IncidentsView.class,
                        QueryParameters.simple(Map.of("incident", row.id().toString())));
    }
}
