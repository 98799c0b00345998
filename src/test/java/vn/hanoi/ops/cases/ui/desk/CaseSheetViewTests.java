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
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.AmendCase;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.cases.records.Amendments;
import vn.hanoi.ops.cases.records.CaseSheet;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(packages = "vn.hanoi.ops.cases.ui")
@WithMockUser(roles = "HEALTH_OFFICER")
class CaseSheetViewTests extends SpringBrowserlessTest {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CaseSheet sheet;

    @Autowired
    Amendments amendments;

    @Autowired
    SecurityContextHolderStrategy logins;

    private CaseId contact = CaseId.next();

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
        contact = steps.register(RegisterCase.f1(
                setup.person("Trần Thị Thử", 1990, "0912000001", VAN_MIEU),
                VAN_MIEU,
                Exposure.on(f0, TODAY.minusDays(1), Setting.MARKET)));
    }

    @AfterEach
    void backToRealTime() {
        setup.realTime();
    }

    @Test
    void withoutAPurposeEveryCellIsClosed() {
        CaseSheetView view = navigate(CaseSheetView.class);
        assertThat(grid().lines()).hasSize(2).allSatisfy(line -> assertThat(line.values())
                .isEmpty());
        view.typed(grid().lines().getFirst(), AmendedField.DOSES, "2");
        assertThat(doses()).isEmpty();
    }

    @Test
    void aTypedCellIsStoredAtOnceAndTakenBack() {
        CaseSheetView view = open();
        view.typed(line(), AmendedField.DOSES, "2");
        assertThat(doses()).isEqualTo("2");
        test($(Button.class).withId("sheet-undo").single()).click();
        assertThat(doses()).isEmpty();
    }

    @Test
    void aCellThatSomebodyChangedMeanwhileIsNotOverwritten() {
        CaseSheetView view = open();
        SheetLine seen = line();
        amendments.amend(contact, new AmendCase(seen.sheet().version(), Map.of(), Map.of(AmendedField.DOSES, "3")));
        view.typed(seen, AmendedField.DOSES, "2");
        assertThat(doses()).isEqualTo("3");
        assertThat(line().values()).containsEntry(AmendedField.DOSES, "3");
    }

    @Test
    void aPastedBlockIsShownFirstAndStoredWhenTheOfficerAgrees() {
        CaseSheetView view = open();
        view.pasted(grid().lines().indexOf(line()), AmendedField.DOSES, "2\t01/09/2021\n");
        assertThat(doses()).isEmpty();
        test($(Button.class).withId("paste-apply").single()).click();
        assertThat(line().values())
                .containsEntry(AmendedField.DOSES, "2")
                .containsEntry(AmendedField.LAST_DOSE_ON, "2021-09-01");
    }

    @SuppressWarnings("unchecked")
    private CaseSheetView open() {
        CaseSheetView view = navigate(CaseSheetView.class);
        ((Select<Purpose>) $(Select.class).withId("list-purpose").single()).setValue(Purpose.TREATMENT);
        return view;
    }

    private SheetGrid grid() {
        return $(SheetGrid.class).single();
    }

    private SheetLine line() {
        return grid().lines().stream()
                .filter(line -> line.id().equals(contact))
                .findFirst()
                .orElseThrow();
    }

    private String doses() {
        return amended().getOrDefault(AmendedField.DOSES, "");
    }

    private Map<AmendedField, String> amended() {
        var row = sheet.find(contact).orElseThrow();
        return SheetLine.of(row, null, disclosure()).values();
    }

    @Autowired
    vn.hanoi.ops.access.privacy.Privacy privacy;

    private vn.hanoi.ops.access.privacy.Disclosure disclosure() {
        return privacy.on(vn.hanoi.ops.access.privacy.Channel.LIST).serving(Purpose.TREATMENT);
    }
}
