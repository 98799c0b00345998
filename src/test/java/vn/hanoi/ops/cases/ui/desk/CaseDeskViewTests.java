package vn.hanoi.ops.cases.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.cases.ui.record.CasePanel;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CaseDeskView.class)
@WithMockUser(roles = "HEALTH_OFFICER")
class CaseDeskViewTests extends SpringBrowserlessTest {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseRegister register;

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
                setup.person("Nguyễn Văn Mẫu", 1987, "0912000000", VAN_MIEU),
                VAN_MIEU,
                positive(NINE.minus(Duration.ofMinutes(112)))));
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
    void withoutAPurposeTheQueueTellsTheDueTimeAndNoHealth() {
        navigate(CaseDeskView.class);
        assertThat(cell("due")).startsWith("quá hạn ");
        assertThat(cell("what")).isEqualTo("Gọi lần đầu");
        assertThat(cell("number")).contains("•••").doesNotContain("F0");
        assertThat(cell("person")).doesNotContain("Nguyễn Văn Mẫu").contains("N.V.M.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aPurposeIsNamedOnceAndOpensTheList() {
        navigate(CaseDeskView.class);
        Select<Purpose> purpose = $(Select.class).withId("list-purpose").single();
        purpose.setValue(Purpose.TREATMENT);
        assertThat(cell("number")).startsWith("F0 · ");
        assertThat(cell("person")).contains("Nguyễn Văn Mẫu", "1987");
    }

    @Test
    void theRecordAsksForThePurposeSaysWhyAndHasOneNextStep() {
        open();
        assertThat(recordText())
                .contains("F0 · ", "Chờ phân tuyến", "Cộng đồng", "Gọi lần đầu", "quá hạn", "Vì sao?")
                .contains("Tiếp xúc: 1 người, 1 phường, xã", "Thời kỳ lây truyền", "Khẳng định dương tính: RT-PCR")
                .doesNotContain("0912000000");
        assertThat($(Button.class).withId("case-next").single().getText()).isEqualTo("Đã gọi lần đầu");
        test($(Button.class).withId("case-next").single()).click();
        test($(Button.class).withId("step-save").single()).click();
        assertThat($(Button.class).withId("case-next").single().getText()).isEqualTo("Phân tuyến");
    }

    @Test
    @SuppressWarnings("unchecked")
    void routingPutsTheCaseIntoCare() {
        steps.reach(f0, Station.FIRST_CALL, NINE.minusSeconds(60), "");
        open();
        test($(Button.class).withId("case-next").single()).click();
        ((Select<Placement>) $(Select.class).withId("route-where").single()).setValue(Placement.TIER_2);
        test($(Button.class).withId("step-save").single()).click();
        assertThat(register.find(f0).orElseThrow().state()).isEqualTo(CaseState.IN_CARE);
        assertThat(recordText()).contains("Bệnh viện tầng 2");
    }

    @Test
    void aRefusedStepStaysOpenAndSaysWhy() {
        open();
        test($(Button.class).withId("case-comment").single()).click();
        test($(Button.class).withId("step-save").single()).click();
        assertThat($(TextArea.class).withId("step-words").single().isAttached()).isTrue();
        test($(TextArea.class).withId("step-words").single()).setValue("Đã báo trạm y tế");
        test($(Button.class).withId("step-save").single()).click();
        assertThat(recordText()).contains("Đã báo trạm y tế");
    }

    @Test
    void anAddressOfACaseElsewhereSaysThatThereIsNone() {
        CasesSetup.hoanKiem();
        UI.getCurrent().navigate("cases/" + f0);
        assertThat(recordText()).contains("Không tìm thấy hồ sơ này");
    }

    private void open() {
        UI.getCurrent().navigate("cases/" + f0);
        test($(Button.class).withId("open-record").single()).click();
    }

    private String recordText() {
        return $(CasePanel.class).single().getElement().getTextRecursively();
    }

    private String cell(String property) {
        Grid<?> grid = $(Grid.class).all().getFirst();
        return test(grid).getLitRendererPropertyValue(0, 0, property, String.class);
    }
}
