package vn.hanoi.ops.cases.ui.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.List;
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
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.AmendCase;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.cases.records.AmendedValues;
import vn.hanoi.ops.cases.records.Amendments;
import vn.hanoi.ops.cases.records.AreaModes;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.ui.WhyDialog;
import vn.hanoi.ops.cases.ui.steps.AmendDialog;
import vn.hanoi.ops.cases.ui.steps.StepForm;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(packages = "vn.hanoi.ops.cases.ui.desk")
@WithMockUser(roles = "HEALTH_OFFICER")
class CaseRecordViewTests extends SpringBrowserlessTest {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseList list;

    @Autowired
    Amendments amendments;

    @Autowired
    AreaModes modes;

    @Autowired
    JdbcClient jdbc;

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
    }

    @AfterEach
    void backToRealTime() {
        setup.realTime();
    }

    @Test
    void aCommentWithASignThatNobodySeesIsRefusedByTheNameOfItsField() {
        show(f0);
        test($(Button.class).withId("case-comment").single()).click();
        test($(TextArea.class).withId("step-words").single()).setValue("Đã báo \u202Etrạm y tế");
        test($(Button.class).withId("step-save").single()).click();
        assertThat($(StepForm.class).single().getElement().getTextRecursively())
                .contains("Nội dung: có ký tự ẩn U+202E");
        assertThat($(Button.class).withId("step-save").single().isEnabled()).isTrue();
    }

    @Test
    void whereAnAreaWorksByListsTheNextStepOfAContactIsACallOnlyForRiskGroups() {
        modes.listsOn(VAN_MIEU, "Công văn 17/SYT");
        show(contact("Lê Thị Trẻ", "0912000002", 1990));
        assertThat($(Button.class).withId("case-next").single().getText()).isEqualTo("Ghi mẫu xét nghiệm");
        test($(Button.class).withId("case-why-call").single()).click();
        assertThat($(WhyDialog.class).single().getElement().getTextRecursively())
                .contains("Công văn 17/SYT", "danh sách chăm sóc tại nhà từ 21/09/2021", "Nhóm nguy cơ của người này");
        show(contact("Lê Văn Già", "0912000003", 1940));
        assertThat($(Button.class).withId("case-next").single().getText()).isEqualTo("Ghi nhận cuộc gọi");
        modes.listsOff(VAN_MIEU);
        show(contact("Lê Thị Trẻ Hai", "0912000004", 1991));
        assertThat($(Button.class).withId("case-next").single().getText()).isEqualTo("Ghi nhận cuộc gọi");
        assertThat($(Button.class).withId("case-why-call").exists()).isFalse();
    }

    private CaseId contact(String name, String phone, int born) {
        return steps.register(RegisterCase.f1(
                        setup.person(name, born, phone, VAN_MIEU),
                        VAN_MIEU,
                        Exposure.on(f0, TODAY.minusDays(1), Setting.MARKET))
                .knowing(HealthFacts.born(born)));
    }

    private void show(CaseId id) {
        UI.getCurrent().navigate("cases/" + id);
        test($(Button.class).withId("open-record").single()).click();
    }

    @Test
    @SuppressWarnings("unchecked")
    void ofTwoOfficersWhoSaveTheSameCaseTheSecondSeesWhoChangedWhatAndDecidesFieldByField() {
        new AmendDialog(
                        amendments,
                        list.find(f0).orElseThrow(),
                        AmendedValues.of(HealthFacts.born(1987), null, null),
                        () -> {})
                .open();
        int seen = list.find(f0).orElseThrow().version();
        CasesSetup.login("yte.khac", "01.006", "HEALTH_OFFICER");
        amend(seen, AmendedField.ONSET_ON, "", "2021-09-18");
        amend(seen, AmendedField.DOSES, "", "2");
        amend(seen, AmendedField.BIRTH_YEAR, "1987", "1988");
        CasesSetup.dongDa();
        test($(DatePicker.class).withId("amend-ONSET_ON").single()).setValue(TODAY.minusDays(2));
        test($(IntegerField.class).withId("amend-DOSES").single()).setValue(1);
        test($(DatePicker.class).withId("amend-LAST_DOSE_ON").single()).setValue(TODAY.minusDays(90));
        test($(Button.class).withId("amend-save").single()).click();
        String told = $(AmendDialog.class).single().getElement().getTextRecursively();
        assertThat(told).contains("Người khác đã sửa cùng mục này");
        RadioButtonGroup<String> onset =
                $(RadioButtonGroup.class).withId("clash-ONSET_ON").single();
        assertThat(onset.getLabel()).contains("yte.khac sửa lúc 21/09/2021 09:00");
        assertThat(onset.getItemLabelGenerator().apply("2021-09-18")).isEqualTo("Của người kia: 18/09/2021");
        assertThat(onset.getItemLabelGenerator().apply("2021-09-19")).isEqualTo("Của tôi: 19/09/2021");
        onset.setValue("2021-09-19");
        test($(Button.class).withId("amend-save").single()).click();
        assertThat($(AmendDialog.class).exists()).isFalse();
        assertThat(jdbc.sql("SELECT onset_on, doses, birth_year, last_dose_on FROM cases_case WHERE id = :id")
                        .param("id", Ids.bytes(f0.value()))
                        .query((row, n) -> List.of(
                                row.getString("onset_on"),
                                row.getInt("doses"),
                                row.getInt("birth_year"),
                                row.getString("last_dose_on")))
                        .single())
                .containsExactly("2021-09-19", 2, 1988, "2021-06-23");
    }

    private void amend(int version, AmendedField field, String before, String after) {
        amendments.amend(f0, new AmendCase(version, Map.of(field, before), Map.of(field, after)));
    }
}
