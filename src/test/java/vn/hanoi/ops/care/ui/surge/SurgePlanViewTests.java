package vn.hanoi.ops.care.ui.surge;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.transfers.TransferFilter;
import vn.hanoi.ops.care.transfers.TransferList;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(packages = "vn.hanoi.ops.care.ui")
@WithMockUser(roles = "HEALTH_OFFICER")
class SurgePlanViewTests extends SpringBrowserlessTest {

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup cases;

    @Autowired
    TransferList transfers;

    @Autowired
    SecurityContextHolderStrategy logins;

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        CasesSetup.city();
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
    }

    @AfterEach
    void backToRealTime() {
        cases.realTime();
    }

    @Test
    void aPlanIsMadeShownAndThrownAway() {
        setup.f0(95);
        setup.f0();
        UI.getCurrent().navigate("care-surge");
        test($(Button.class).withId("plan-make").single()).click();
        assertThat(test($(Grid.class).single()).size()).isEqualTo(2);
        assertThat($(Button.class).withId("plan-commit").exists()).isTrue();
        test($(Button.class).withId("plan-discard").single()).click();
        assertThat($(Button.class).withId("plan-make").exists()).isTrue();
        assertThat(transfers.counts(TransferFilter.OPEN)).containsEntry(TransferState.PROPOSED, 2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theQuestionWhereToIsAnsweredWithoutIdentity() {
        UI.getCurrent().navigate("care-where");
        RadioButtonGroup<Severity> severity =
                $(RadioButtonGroup.class).withId("where-severity").single();
        severity.setValue(Severity.MODERATE);
        String answer = ((Component) getCurrentView()).getElement().getTextRecursively();
        assertThat(answer).contains("Cơ sở " + CareSetup.HOSPITAL, "Cần tầng 2", "Tầng điều trị thấp hơn yêu cầu");
    }

    @Test
    void theListsOfDischargeAndTheRulesOpen() {
        UI.getCurrent().navigate("care-discharge");
        assertThat($(Grid.class).exists()).isTrue();
        UI.getCurrent().navigate("care-rules");
        assertThat($(Button.class).withId("propose-rules").exists()).isFalse();
    }
}
