package vn.hanoi.ops.hotline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.RuleChanges;
import vn.hanoi.ops.hotline.rules.RuleKind;
import vn.hanoi.ops.hotline.tickets.ReportBy;
import vn.hanoi.ops.hotline.tickets.TicketWork;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(packages = "vn.hanoi.ops.hotline.ui")
@WithMockUser(roles = "HOTLINE_SUPERVISOR")
class HotlineLeadViewTests extends HotlineScreens {

    @Autowired
    TicketWork work;

    @Autowired
    RuleChanges changes;

    @Autowired
    HotlineRules rules;

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
    void rulesAreCalledByTheirNamesInBothLanguages() {
        assertThat(titles(RuleKind.TERMS)).contains("Tư vấn của thầy thuốc").doesNotContain("ADVICE", "F0");
        assertThat(titles(RuleKind.CALENDAR)).contains("Giờ hành chính").doesNotContain("OFFICE");
        UI.getCurrent().setLocale(Translations.ENGLISH);
        assertThat(titles(RuleKind.TERMS)).contains("Doctors' advice");
        assertThat(titles(RuleKind.CALENDAR)).contains("Office hours");
        assertThat(titles(RuleKind.TEMPLATE)).contains("Checked and reminded");
    }

    private List<String> titles(RuleKind kind) {
        return changes.lines(kind).stream()
                .map(line -> rules.title(kind, line.values()))
                .toList();
    }

    @Test
    void theHeatOfTheWeekIsATableToWhoDoesNotSeeIt() {
        cafe();
        UI.getCurrent().navigate("hotline/reports");
        Div table = $(Div.class).all().stream()
                .filter(div -> div.hasClassName("week-heat"))
                .findFirst()
                .orElseThrow();
        assertThat(table.getElement().getAttribute("role")).isEqualTo("table");
        assertThat(table.getChildren()).hasSize(8).allSatisfy(row -> {
            assertThat(row.getElement().getAttribute("role")).isEqualTo("row");
            assertThat(row.getChildren()).hasSize(25).allSatisfy(cell -> assertThat(
                            cell.getElement().getAttribute("role"))
                    .isIn("columnheader", "rowheader", "cell"));
        });
    }

    @Test
    void aCallerIsToldScoredAndOffTheList() {
        TicketId id = cafe();
        tickets.find(id).orElseThrow();
        work.answer(id, "Đã nhắc nhở");
        UI.getCurrent().navigate("calls/back");
        Grid<?> list = $(Grid.class).single();
        assertThat(list.getListDataView().getItemCount()).isEqualTo(1);
        test($(Button.class).withId("callback-next").single()).click();
        assertThat($(Div.class).withId("callback-script").single().getElement().getTextRecursively())
                .contains("1022", "Tụ tập đông người");
        assertThat($(Div.class).withId("callback-answer").single().getElement().getTextRecursively())
                .contains("Đã nhắc nhở");
        @SuppressWarnings("unchecked")
        Select<Integer> stars = $(Select.class).withId("callback-stars").single();
        test(stars).selectItem("4 – Hài lòng");
        test($(Button.class).withId("callback-told").single()).click();
        assertThat(tickets.find(id).orElseThrow().satisfaction()).isEqualTo(4);
        assertThat($(Grid.class).single().getListDataView().getItemCount()).isZero();
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
