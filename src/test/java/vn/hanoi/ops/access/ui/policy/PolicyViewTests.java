package vn.hanoi.ops.access.ui.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.AreaRelation;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.DeclaredField;
import vn.hanoi.ops.access.privacy.Mask;
import vn.hanoi.ops.access.privacy.PolicyQuestion;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.access.privacy.Sensitivity;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(packages = {"vn.hanoi.ops.shell", "vn.hanoi.ops.access.ui"})
@WithOfficer(Role.ADMIN)
class PolicyViewTests extends SpringBrowserlessTest {

    @Autowired
    PrivacyPolicy policy;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        navigate(PolicyView.class);
    }

    @Test
    void anAnswerTellsItsRule() {
        new WhyDialog(policy.current(), asked(Role.WARD_POLICE, Sensitivity.HEALTH)).open();
        assertThat($(H3.class).single().getText()).isEqualTo("Ẩn");
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("Theo quy tắc 320:")
                .anyMatch(t -> t.contains("không bao giờ xem kết quả xét nghiệm"));
    }

    @Test
    void aDraftWithoutASourceSaysWhatIsMissing() {
        $(TabSheet.class).single().setSelectedIndex(3);
        test($(com.vaadin.flow.component.button.Button.class)
                        .withText("Gửi đề nghị")
                        .single())
                .click();
        assertThat($(ListItem.class).all())
                .extracting(ListItem::getText)
                .anyMatch(t -> t.contains("căn cứ pháp lý cần 10 đến 500 ký tự"));
    }

    @Test
    @WithOfficer(Role.AUDITOR)
    void auditorsHaveNoDraft() {
        assertThat($(Tab.class).all()).extracting(Tab::getLabel).doesNotContain("Soạn thay đổi");
    }

    private static PolicyQuestion asked(Role role, Sensitivity sensitivity) {
        return new PolicyQuestion(
                role,
                AreaRelation.OWN,
                DeclaredField.of("sample.field", sensitivity, Mask.WHOLE),
                Purpose.NONE,
                Channel.FORM);
    }
}
