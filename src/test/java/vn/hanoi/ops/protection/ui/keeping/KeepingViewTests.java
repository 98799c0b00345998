package vn.hanoi.ops.protection.ui.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.protection.LegalHolds;
import vn.hanoi.ops.protection.ProtectionSetup;
import vn.hanoi.ops.protection.held.HeldFixture;
import vn.hanoi.ops.protection.retention.KeepingPeriod;
import vn.hanoi.ops.protection.retention.KeepingPeriod.State;
import vn.hanoi.ops.protection.retention.KeepingPeriods;

@SpringBootTest
@Import({ProtectionSetup.class, HeldFixture.class})
@ViewPackages(packages = "vn.hanoi.ops.protection.ui")
@WithOfficer(Role.ADMIN)
class KeepingViewTests extends SpringBrowserlessTest {

    @Autowired
    ProtectionSetup setup;

    @Autowired
    KeepingDesk desk;

    @Autowired
    KeepingPeriods periods;

    @Autowired
    LegalHolds holds;

    @BeforeEach
    void begin() {
        UI.getCurrent().setLocale(Translations.VIETNAMESE);
        setup.begin();
        navigate(KeepingView.class);
    }

    @Test
    void everyTableHasALineWithItsSource() {
        Grid<?> grid = $(Grid.class).first();
        assertThat(test(grid).size()).isEqualTo(desk.rules().all().size());
    }

    @Test
    void aProposedPeriodIsDecidedByASecondAdministrator() {
        PeriodDialog dialog = new PeriodDialog(desk, "protection_request", () -> {});
        dialog.open();
        test($(IntegerField.class).withId("period-amount").single()).setValue(7);
        test($(DatePicker.class).single()).setValue(LocalDate.of(2099, 1, 1));
        test($(TextField.class).withId("period-source").single()).setValue("Quyết định mẫu 01/QĐ-UBND");
        click("period-save");
        KeepingPeriod proposed = periods.rows().getFirst();
        assertThat(proposed.keep()).isEqualTo(Period.ofYears(7));
        navigate(KeepingView.class);
        $(TabSheet.class).single().setSelectedIndex(1);
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("admin.two", Role.ADMIN));
        periods.approve(proposed.id());
        assertThat(periods.rows()).extracting(KeepingPeriod::state).isEqualTo(List.of(State.APPROVED));
    }

    @Test
    void aHoldIsPlacedWithAReasonAndListed() {
        new HoldDialog(desk, () -> {}).open();
        test($(TextField.class).withId("hold-record").single()).setValue("abc-1");
        click("hold-save");
        assertThat($(HoldDialog.class).single().getElement().getTextRecursively())
                .contains("Lý do cần 10 đến 500 ký tự");
        test($(TextArea.class).withId("hold-reason").single()).setValue("Tòa án đang thụ lý vụ việc");
        click("hold-save");
        assertThat(holds.rows(false)).hasSize(1);
    }

    @Test
    void aDryRunLeavesAReport() {
        $(TabSheet.class).single().setSelectedIndex(2);
        click("dry-run");
        assertThat(desk.erasing().runs(10)).singleElement().satisfies(run -> assertThat(run.dry())
                .isTrue());
    }

    @Test
    @WithOfficer(Role.AUDITOR)
    void auditorsReadAndProposeNothing() {
        assertThat($(Button.class).withText("Đề nghị thời hạn khác").exists()).isFalse();
    }

    private void click(String id) {
        test($(Button.class).withId(id).single()).click();
    }
}
