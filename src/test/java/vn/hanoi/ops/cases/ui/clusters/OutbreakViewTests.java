package vn.hanoi.ops.cases.ui.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.outbreaks.OutbreakId;
import vn.hanoi.ops.cases.outbreaks.OutbreakPlace;
import vn.hanoi.ops.cases.outbreaks.Outbreaks;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = TransmissionView.class)
@WithMockUser(roles = "HEALTH_OFFICER")
class OutbreakViewTests extends SpringBrowserlessTest {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    Outbreaks outbreaks;

    @Autowired
    SecurityContextHolderStrategy logins;

    private OutbreakId market = OutbreakId.next();

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        SecurityContextHolder.setContextHolderStrategy(logins);
        CasesSetup.dongDa();
        super.initVaadinEnvironment();
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
        CaseId f0 = steps.register(RegisterCase.f0(
                setup.person("Nguyễn Văn Mẫu", 1987, "0912000000", VAN_MIEU), VAN_MIEU, positive(NINE)));
        market =
                outbreaks.open(new OutbreakPlace("Chợ Mẫu", "Số 1 phố Chợ", VAN_MIEU, Setting.MARKET, null, "", TODAY));
        outbreaks.include(market, f0);
    }

    @AfterEach
    void backToRealTime() {
        setup.realTime();
    }

    @Test
    void theListCountsF0AndOpensThePlace() {
        OutbreakListView list = navigate(OutbreakListView.class);
        assertThat(list.getElement().getTextRecursively()).contains("1 ổ dịch");
    }

    @Test
    void thePlaceShowsItsFiguresItsCasesAndWhatWasDone() {
        OutbreakView view = navigate(OutbreakView.class, Map.of("outbreak", market.toString()));
        assertThat(view.getElement().getTextRecursively())
                .contains("Chợ Mẫu", "Số 1 phố Chợ", "Đang hoạt động", "Ghi nhận ổ dịch", "Thêm một ca")
                .doesNotContain("Nguyễn Văn Mẫu");
        OutbreakCases cases = $(OutbreakCases.class).single();
        assertThat(test(cases).size()).isEqualTo(1);
        assertThat(test(cases).getCellText(0, 1)).doesNotContain("Nguyễn Văn Mẫu");
        assertThat(test(cases).getCellText(0, 6)).isEqualTo("Cán bộ xếp vào");
    }

    @Test
    void aCaseIsPutInByNumberAndYear() {
        CaseId newer = f0("Trần Văn Sau");
        CaseId older = f0("Trần Văn Trước");
        jdbc.sql("UPDATE cases_case SET year = 2020, number = 2 WHERE id = :id")
                .param("id", Ids.bytes(older.value()))
                .update();
        include("2/2020");
        assertThat(outbreaks.find(market).orElseThrow().ways())
                .containsKey(older)
                .doesNotContainKey(newer);
        include("2");
        assertThat(outbreaks.find(market).orElseThrow().ways()).containsKey(newer);
    }

    private CaseId f0(String name) {
        return steps.register(
                RegisterCase.f0(setup.person(name, 1988, "0912000000", VAN_MIEU), VAN_MIEU, positive(NINE)));
    }

    private void include(String number) {
        navigate(OutbreakView.class, Map.of("outbreak", market.toString()));
        test($(Button.class).withId("outbreak-include").single()).click();
        test($(TextField.class).withId("outbreak-number").single()).setValue(number);
        test($(Button.class).withId("step-save").single()).click();
    }

    @Autowired
    JdbcClient jdbc;

    @Test
    void closingAsksForAReason() {
        navigate(OutbreakView.class, Map.of("outbreak", market.toString()));
        test($(Button.class).withId("outbreak-close").single()).click();
        test($(Button.class).withId("step-save").single()).click();
        assertThat(outbreaks.find(market).orElseThrow().row().closedAt()).isNull();
        test($(TextArea.class).withId("step-words").single()).setValue("14 ngày không có ca mới");
        test($(Button.class).withId("step-save").single()).click();
        assertThat(outbreaks.find(market).orElseThrow().row().closedAt()).isNotNull();
        assertThat($(Button.class).withId("outbreak-reopen").exists()).isTrue();
    }
}
