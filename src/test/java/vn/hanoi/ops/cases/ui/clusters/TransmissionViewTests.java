package vn.hanoi.ops.cases.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = TransmissionView.class)
@WithMockUser(roles = "HEALTH_OFFICER")
class TransmissionViewTests extends SpringBrowserlessTest {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    SecurityContextHolderStrategy logins;

    private CaseId f0 = CaseId.next();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        CasesSetup.dongDa();
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
        f0 = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Mẫu", 1987, "0912000000", VAN_MIEU), VAN_MIEU, positive(NINE)));
        steps.register(RegisterCase.f1(
                setup.person("Trần Thị Thử", 1990, "0912000001", VAN_MIEU),
                VAN_MIEU,
                Exposure.on(f0, TODAY.minusDays(1), Setting.MARKET)));
    }

    @AfterEach
    void backToRealTime() {
        setup.realTime();
    }

    @Test
    void theOutbreakHoldsTheCaseAndItsContactByNumberNotByName() {
        TransmissionView view = navigate(TransmissionView.class, Map.of("case", f0.toString()));
        assertThat($(Paragraph.class, view).all())
                .anySatisfy(figures -> assertThat(figures.getText()).isEqualTo("2 người, 1 lần tiếp xúc."));
        assertThat($(TreeDrawing.class, view).single().getElement().getProperty("shape"))
                .contains(f0.toString(), "\"lines\":[{")
                .doesNotContain("Mẫu", "Thử");
    }
}
