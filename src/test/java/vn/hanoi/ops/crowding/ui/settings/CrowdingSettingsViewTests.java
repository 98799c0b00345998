package vn.hanoi.ops.crowding.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;
import vn.hanoi.ops.kernel.ui.text.DecimalField;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CrowdingSettingsView.class)
@WithOfficer({Role.COMMAND_CENTRE, Role.ADMIN})
class CrowdingSettingsViewTests extends SpringBrowserlessTest {

    @Autowired
    CrowdingSetup setup;

    @Autowired
    CrowdingSettings settings;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void beginWithTheDeliveredRules() {
        jdbc.sql("DELETE FROM crowding_setting WHERE version > 1").update();
        setup.begin();
    }

    @Test
    void showsTheRulesInForceWithTheirSource() {
        navigate(CrowdingSettingsView.class);
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(t -> t.startsWith("Căn cứ: Bộ ngưỡng giao kèm hệ thống"));
        assertThat(threshold().figure()).isEqualTo(0.08);
        assertThat(threshold().isReadOnly()).isTrue();
    }

    @Test
    void enactsANewVersionAndNamesFaultsAtTheirFields() {
        navigate(CrowdingSettingsView.class);
        test($(Button.class).withId("next-version").single()).click();
        threshold().show(0.2);
        test($(Button.class).withId("enact").single()).click();
        assertThat($(TextArea.class).withCaption("Căn cứ").single().getErrorMessage())
                .isEqualTo("Cần ghi căn cứ, không quá 500 ký tự");
        assertThat($(DecimalField.class)
                        .withCaption("Lên mức 3 từ")
                        .all()
                        .getFirst()
                        .getErrorMessage())
                .isEqualTo("Phải lớn hơn ngưỡng của mức thấp hơn");
        threshold().show(0.09);
        test($(TextArea.class).withCaption("Căn cứ").single()).setValue("Công văn 12/BCĐ ngày 21/09/2021");
        test($(Button.class).withId("enact").single()).click();
        assertThat(settings.versions()).hasSize(2);
        assertThat(settings.version(2).rules().density().up(2)).isEqualTo(0.09);
        assertThat(settings.version(2).rules().density().up(5)).isEqualTo(0.31);
    }

    @Test
    void showsFiguresWithTheDecimalSignOfTheLanguage() {
        navigate(CrowdingSettingsView.class);
        test($(Button.class).withId("next-version").single()).click();
        assertThat(threshold().getElement().getProperty("value")).isEqualTo("0,08");
    }

    private DecimalField threshold() {
        return $(DecimalField.class).withCaption("Lên mức 2 từ").all().getFirst();
    }
}
