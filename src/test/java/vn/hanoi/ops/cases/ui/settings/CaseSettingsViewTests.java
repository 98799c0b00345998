package vn.hanoi.ops.cases.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ui.text.DecimalField;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CaseSettingsView.class)
@WithOfficer({Role.COMMAND_CENTRE, Role.ADMIN})
class CaseSettingsViewTests extends SpringBrowserlessTest {

    @Autowired
    CaseSettings settings;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void takeBack() {
        jdbc.sql("DELETE FROM cases_setting WHERE version > 4").update();
    }

    @Test
    void showsEveryFigureWithItsSource() {
        open(1);
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(t -> t.contains("Công văn 5599/BYT-MT"))
                .anyMatch(t -> t.contains("RT-PCR"));
        assertThat(figure("Ngày trước khi khởi phát").figure()).isEqualTo(3);
        assertThat(figure("Nặng: SpO2 (%) <").figure()).isEqualTo(94);
    }

    @Test
    void enactsANewVersionAndNamesFaultsAtTheirFields() {
        open(4);
        test($(Button.class).withId("next-version").single()).click();
        figure("SpO2 dưới (%)").show(120.0);
        test($(Button.class).withId("enact").single()).click();
        assertThat(figure("SpO2 dưới (%)").getErrorMessage()).contains("ngoài khoảng cho phép");
        assertThat($(TextArea.class).withCaption("Căn cứ").single().isInvalid()).isTrue();
        figure("SpO2 dưới (%)").show(95.0);
        test($(TextField.class).withCaption("Tên bộ quy tắc").single()).setValue("thử");
        test($(TextArea.class).withCaption("Căn cứ").single()).setValue("Công văn 12/BCĐ");
        test($(Button.class).withId("enact").single()).click();
        assertThat(settings.versions()).hasSize(5);
        assertThat(settings.version(5).rules().alarms().spo2Below()).isEqualTo(95);
        assertThat(settings.version(5).rules().release())
                .isEqualTo(settings.version(4).rules().release());
    }

    private static void open(int version) {
        UI.getCurrent()
                .navigate(CaseSettingsView.class, QueryParameters.simple(Map.of("version", String.valueOf(version))));
    }

    private DecimalField figure(String label) {
        return $(DecimalField.class).withCaption(label).all().getFirst();
    }
}
