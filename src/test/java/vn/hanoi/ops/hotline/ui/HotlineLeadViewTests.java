package vn.hanoi.ops.hotline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.hotline.tickets.ReportBy;

@SpringBootTest
@ViewPackages(packages = "vn.hanoi.ops.hotline.ui")
@WithMockUser(roles = "HOTLINE_SUPERVISOR")
class HotlineLeadViewTests extends HotlineScreens {

    @Override
    protected void operator() {
        login("truongca1022", "01", Role.HOTLINE_SUPERVISOR);
    }

    @Test
    void theReportIsReadByEveryDimension() {
        cafe();
        UI.getCurrent().navigate("hotline/reports");
        @SuppressWarnings("unchecked")
        Select<ReportBy> by = $(Select.class).withId("report-by").single();
        for (ReportBy each : ReportBy.values()) {
            test(by).selectItem(by.getItemLabelGenerator().apply(each));
            assertThat($(Grid.class).first().getListDataView().getItemCount()).isEqualTo(1);
        }
    }

    @Test
    void theBoardTheBalanceAndTheSamplesOpen() {
        cafe();
        UI.getCurrent().navigate("hotline/board");
        UI.getCurrent().navigate("hotline/balance");
        UI.getCurrent().navigate("hotline/quality");
        test($(Button.class).withId("quality-draw").single()).click();
        assertThat($(Grid.class).first().getListDataView().getItemCount()).isZero();
    }

    @Test
    void aShiftEndsWithWords() {
        UI.getCurrent().navigate("hotline/shift");
        test($(Button.class).withId("shift-end").single()).click();
        test($(TextArea.class).withId("SHIFT-text").single()).setValue("Theo dõi chợ Văn Miếu");
        test($(Button.class).withId("SHIFT-save").single()).click();
        assertThat($(Grid.class).first().getListDataView().getItemCount()).isPositive();
    }

    @Test
    void aProgramsKeyIsShownOnce() {
        UI.getCurrent().navigate("hotline/keys");
        test($(Button.class).withId("key-issue").single()).click();
        test($(TextField.class).withId("key-name").single()).setValue("Ứng dụng " + System.nanoTime());
        test($(Button.class).withId("key-save").single()).click();
        assertThat($(TextField.class).withId("key-shown").single().getValue()).hasSize(43);
    }

    @Test
    void theRulesAreReadKindByKind() {
        UI.getCurrent().navigate("hotline/settings");
        com.vaadin.flow.component.tabs.Tabs kinds =
                $(com.vaadin.flow.component.tabs.Tabs.class).first();
        for (int n = 0; n < kinds.getComponentCount(); n++) {
            kinds.setSelectedIndex(n);
            assertThat($(Grid.class).first().getListDataView().getItemCount()).isPositive();
        }
    }
}
