package vn.hanoi.ops.cases.ui.homecare;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.AreaModes;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = HomeCareView.class)
@WithMockUser(roles = "HEALTH_OFFICER")
class HomeCareViewTests extends SpringBrowserlessTest {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    AreaModes modes;

    @Autowired
    SecurityContextHolderStrategy logins;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        CasesSetup.dongDa();
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
    }

    @AfterEach
    void backToRealTime() {
        setup.realTime();
    }

    @Test
    void anAreaThatWorksByListsShowsItsFiguresAndOffersLinksForAll() {
        navigate(HomeCareView.class);
        assertThat($(EmptyState.class).exists()).isTrue();
        modes.listsOn(new AreaPath("01.006"), "Công văn 1 của Ban Chỉ đạo");
        steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Mẫu", 1987, "0912000000", VAN_MIEU), VAN_MIEU, positive(NINE)));
        HomeCareView view = navigate(HomeCareView.class);
        assertThat($(KeyFigure.class).all()).hasSize(6);
        assertThat(view.getElement().getTextRecursively()).contains("Đống Đa", "Công văn 1 của Ban Chỉ đạo");
        assertThat(test($(HomeCareGrid.class).single()).size()).isOne();
        assertThat($(Button.class).withId("export-case-links").exists()).isTrue();
    }
}
