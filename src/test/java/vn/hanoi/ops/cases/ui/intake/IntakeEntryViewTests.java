package vn.hanoi.ops.cases.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.HANG_BAI;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.Contacts;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.people.PersonDuplicates;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.whole.WholeConsole;

/** What is entered at intake beside the person's name, and what is remembered of it. */
@WholeConsole
@ViewPackages(classes = IntakeView.class)
@WithMockUser(roles = "HEALTH_OFFICER")
class IntakeEntryViewTests extends SpringBrowserlessTest {

    private static final Instant WINTER = Instant.parse("2022-01-10T02:00:00Z");
    private static final String BROKEN_NAME = "DN4010100001234|4e475559e1bb844|15/08/1990|1|53e1bb91203132|01 - 065|"
            + "01/01/2021|31/12/2021|20/12/2020|01019900001234|-|4|01/01/2024|0123456789abcdef-7102|$";

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseList list;

    @Autowired
    CaseRegister register;

    @Autowired
    Contacts contacts;

    @Autowired
    PersonDuplicates duplicates;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

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
        setup.forgetClaims();
    }

    @AfterEach
    void backToRealTime() {
        setup.realTime();
    }

    @Test
    void theSourceIsNamedByNumberAndYearWhateverItsAreaAndShownBeforeItIsTaken() {
        CasesSetup.hoanKiem();
        CaseId elsewhere = steps.register(RegisterCase.f0(
                setup.person("Trần Thị Thử", 1980, "0912000999", HANG_BAI), HANG_BAI, positive(NINE.minusSeconds(60))));
        CasesSetup.dongDa();
        setup.at(WINTER);
        CaseId later = steps.register(RegisterCase.f0(
                setup.person("Trần Văn Sau", 1980, "0912000998", VAN_MIEU),
                VAN_MIEU,
                positive(WINTER.minusSeconds(60))));
        int number = list.row(later).orElseThrow().number();
        assertThat(number).isEqualTo(register.find(elsewhere).orElseThrow().number());
        contact();
        source(String.valueOf(number));
        assertThat(helper()).contains(number + "/2022");
        source(number + "/2021");
        assertThat(helper()).contains(number + "/2021", "Hoàn Kiếm");
        scan("001090001234||Lê Văn Một|15081990|Nam|Số 12 Phố Mẫu, Phường Mẫu, Hà Nội|10052021");
        save();
        CasesSetup.hoanKiem();
        assertThat(contacts.of(elsewhere)).hasSize(1);
        CasesSetup.dongDa();
        assertThat(contacts.of(later)).isEmpty();
    }

    @Test
    void vaccinationEnteredAtIntakeShortensTheQuarantineAtOnce() {
        setup.at(WINTER);
        CaseId f0 = steps.register(RegisterCase.f0(
                setup.person("Trần Thị Thử", 1980, "0912000999", VAN_MIEU),
                VAN_MIEU,
                positive(WINTER.minusSeconds(60))));
        contact();
        source(list.row(f0).orElseThrow().number() + "/2022");
        scan("001090001234||Lê Văn Một|15081990|Nam|Số 12 Phố Mẫu, Phường Mẫu, Hà Nội|10052021");
        test($(IntegerField.class).withId("intake-doses").single()).setValue(2);
        test($(DatePicker.class).withId("intake-last-dose").single()).setValue(LocalDate.of(2021, 11, 1));
        save();
        CaseFacts made = register.find(contacts.of(f0).getFirst().row().id()).orElseThrow();
        assertThat(made.until()).isEqualTo(LocalDate.of(2022, 1, 17));
    }

    @Test
    void aMarkerThatIsRefusedLeavesTheCaseAndSaysSo() {
        navigate(IntakeView.class);
        scan("001090001234|012345678|Nguyễn Văn Mẫu|15081990|Nam|Số 12 Phố Mẫu, Phường Mẫu, Hà Nội|10052021");
        unit().setValue(areas.find(VAN_MIEU).orElseThrow());
        $(TextField.class).withId("marker-place").single().setValue("Chợ ".repeat(100));
        test($(Button.class).withId("intake-save").single()).click();
        assertThat(list.count(CaseFilter.of(Tray.CLOCK), 10)).isOne();
        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("Ca đã lưu");
    }

    @Test
    void aCardWithABrokenNameKeepsItsNumberAndFindsItsHolder() {
        navigate(IntakeView.class);
        scan(BROKEN_NAME.replace("4e475559e1bb844", "4e475559e1bb844e2056c4824e204de1baaa55"));
        unit().setValue(areas.find(VAN_MIEU).orElseThrow());
        save();
        navigate(IntakeView.class);
        scan(BROKEN_NAME);
        assertThat($(TextField.class).withId("person-document").single().getValue())
                .isEqualTo("DN4010100001234");
        assertThat($(TextField.class).withId("person-name").single().getValue()).isEmpty();
        assertThat($(Button.class).withText("Dùng hồ sơ này").all()).isNotEmpty();
    }

    @Test
    void theCardOfSomebodyElseTakesNothingOverFromTheOneBefore() {
        navigate(IntakeView.class);
        scan("001090001234||Nguyễn Văn Mẫu|15081990|Nam|Số 12 Phố Mẫu|10052021");
        test($(TextField.class).withId("person-phone").single()).setValue("0912000777");
        scan("DN4010100005678|4e475559e1bb844e2056c4824e204de1baaa55||-|||||||||||$");
        assertThat($(TextField.class).withId("person-document").single().getValue())
                .isEqualTo("DN4010100005678");
        assertThat($(TextField.class).withId("person-phone").single().getValue())
                .isEmpty();
        assertThat($(TextField.class).withId("person-birth").single().getValue())
                .isEmpty();
    }

    @Test
    void whoIsEnteredBesideARecordThatMayBeTheSameIsToldApartFromIt() {
        PersonId other = setup.person("Lê Văn Đôi", 1990, "0912000555", VAN_MIEU);
        navigate(IntakeView.class);
        test($(TextField.class).withId("person-name").single()).setValue("Lê Văn Đôi");
        test($(TextField.class).withId("person-birth").single()).setValue("1990");
        unit().setValue(areas.find(VAN_MIEU).orElseThrow());
        save();
        CaseId made = list.ids(CaseFilter.of(Tray.CLOCK), 1).getFirst();
        PersonId person = register.find(made).orElseThrow().person();
        assertThat(person).isNotEqualTo(other);
        assertThat(duplicates.of(person))
                .extracting(match -> match.person().id())
                .doesNotContain(other);
    }

    private void contact() {
        navigate(IntakeView.class);
        kinds().setValue(CaseKind.F1);
        unit().setValue(areas.find(VAN_MIEU).orElseThrow());
    }

    private void source(String typed) {
        test($(TextField.class).withId("intake-source").single()).setValue(typed);
    }

    private String helper() {
        return $(TextField.class).withId("intake-source").single().getHelperText();
    }

    private void save() {
        unit().setValue(areas.find(VAN_MIEU).orElseThrow());
        test($(Button.class).withId("intake-save").single()).click();
    }

    private void scan(String code) {
        test($(TextField.class).withId("scan").single()).setValue(code);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<CaseKind> kinds() {
        return $(RadioButtonGroup.class).withId("intake-kind").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Area> unit() {
        return $(ComboBox.class).withId("intake-unit").single();
    }
}
