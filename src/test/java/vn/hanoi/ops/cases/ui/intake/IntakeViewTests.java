package vn.hanoi.ops.cases.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.NINE;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;
import static vn.hanoi.ops.cases.CasesSetup.positive;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.AreaModes;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.records.Contacts;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.people.ui.ScanBox;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = IntakeView.class)
@WithMockUser(roles = "HEALTH_OFFICER")
class IntakeViewTests extends SpringBrowserlessTest {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseList list;

    @Autowired
    Contacts contacts;

    @Autowired
    Areas areas;

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
        setup.forgetClaims();
    }

    @AfterEach
    void backToRealTime() {
        setup.realTime();
    }

    @Test
    void aScannedCardAWardAndOneButtonMakeAnF0WithItsClock() {
        navigate(IntakeView.class);
        scan("001090001234|012345678|Nguyễn Văn Mẫu|15081990|Nam|Số 12 Phố Mẫu, Phường Mẫu, Hà Nội|10052021");
        ward();
        test($(TextField.class).withId("marker-place").single()).setValue("Chợ Mẫu");
        test($(Button.class).withId("intake-save").single()).click();
        assertThat(list.count(CaseFilter.of(Tray.CLOCK), 10)).isOne();
        CaseId made = list.ids(CaseFilter.of(Tray.CLOCK), 1).getFirst();
        assertThat(contacts.markers(made)).hasSize(1);
    }

    @Test
    void theUnitAndTheYearOfBirthFollowFromAScannedCard() {
        navigate(IntakeView.class);
        scan("001090001234||Nguyễn Văn Mẫu|15081990|Nam|Số 12, Văn Miếu, Đống Đa, Hà Nội|10052021");
        assertThat(unit().getValue().path()).isEqualTo(VAN_MIEU);
        assertThat($(IntegerField.class).withCaption("Năm sinh").single().getValue())
                .isEqualTo(1990);
        test($(Button.class).withId("intake-save").single()).click();
        assertThat(list.count(CaseFilter.of(Tray.CLOCK), 10)).isOne();
    }

    @Test
    void aScannerThatPausesInTheMiddleOfACodeIsReadWholeAtTheEnd() {
        navigate(IntakeView.class);
        scan("001090001234||Nguyeexn Vawn Maaux|15081990|Nam|Số 12|");
        scan("001090001234||Nguyeexn Vawn Maaux|15081990|Nam|Số 12|10052021");
        assertThat($(ScanBox.class).single().getElement().getTextRecursively()).contains("Telex");
        assertThat($(TextField.class).withId("person-document").single().getValue())
                .isEqualTo("001090001234");
    }

    @Test
    void contactsOfOneF0AreEnteredOneAfterTheOther() {
        CaseId f0 = steps.register(RegisterCase.f0(
                setup.person("Trần Thị Thử", 1980, "0912000999", VAN_MIEU), VAN_MIEU, positive(NINE.minusSeconds(60))));
        UI.getCurrent().navigate(IntakeView.class, QueryParameters.simple(Map.of("source", f0.toString())));
        for (String number : List.of("001090001234", "001090005678")) {
            scan(number + "||Lê Văn Một|15081990|Nam|Số 12 Phố Mẫu, Phường Mẫu, Hà Nội|10052021");
            ward();
            test($(Button.class).withId("intake-save").single()).click();
        }
        assertThat(contacts.of(f0)).hasSize(2);
        assertThat(list.count(CaseFilter.of(Tray.OPEN).with(Set.of(CaseKind.F1)), 10))
                .isEqualTo(2);
    }

    @Test
    void inAnAreaThatWorksByListsTheIntakeSaysThatAContactOfLowRiskIsNotCalled() {
        modes.listsOn(VAN_MIEU, "Công văn 18/SYT");
        CaseId f0 = steps.register(RegisterCase.f0(
                setup.person("Trần Thị Thử", 1980, "0912000999", VAN_MIEU), VAN_MIEU, positive(NINE.minusSeconds(60))));
        UI.getCurrent().navigate(IntakeView.class, QueryParameters.simple(Map.of("source", f0.toString())));
        scan("001090001234||Lê Văn Một|15081990|Nam|Số 12 Phố Mẫu, Phường Mẫu, Hà Nội|10052021");
        ward();
        test($(Button.class).withId("intake-save").single()).click();
        assertThat($(Notification.class).single().getElement().getTextRecursively())
                .contains("không thuộc nhóm phải gọi");
    }

    private void scan(String code) {
        test($(TextField.class).withId("scan").single()).setValue(code);
    }

    private void ward() {
        unit().setValue(areas.find(VAN_MIEU).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Area> unit() {
        return $(ComboBox.class).withId("intake-unit").single();
    }
}
