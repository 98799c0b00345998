package vn.hanoi.ops.cases.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.papers.CasePaper;
import vn.hanoi.ops.cases.papers.PaperTerms;
import vn.hanoi.ops.cases.records.AttachmentTerms;
import vn.hanoi.ops.cases.records.CallTerms;
import vn.hanoi.ops.cases.records.ContactCalls;
import vn.hanoi.ops.cases.records.SelfReportTerms;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.files.FileRules;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CaseSettingsView.class)
@WithOfficer({Role.HEALTH_OFFICER, Role.ADMIN})
class CaseTermsViewTests extends SpringBrowserlessTest {

    @Autowired
    CallTerms calls;

    @Autowired
    ContactCalls desk;

    @Autowired
    PaperTerms papers;

    @Autowired
    SelfReportTerms links;

    @Autowired
    AttachmentTerms files;

    @Autowired
    FileRules rules;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void takeBack() {
        for (String table : new String[] {"cases_call_outcome", "cases_call_script", "cases_paper_wording"}) {
            jdbc.sql("DELETE FROM " + table + " WHERE decided_by <> ''").update();
        }
        jdbc.sql("DELETE FROM kernel_file_terms WHERE version > 1").update();
        jdbc.sql("DELETE FROM cases_self_report_terms WHERE valid_from > '2021-02-01'")
                .update();
    }

    @Test
    void anOutcomeIsReplacedFromADayOnAndFaultsStandAtTheirFields() {
        UI.getCurrent().navigate(CaseTermsView.class);
        test($(Button.class).withId("term-add").single()).click();
        test($(TextField.class).withId("term-code").single()).setValue("no answer");
        test($(Button.class).withId("term-save").single()).click();
        assertThat($(TextField.class).withId("term-code").single().isInvalid()).isTrue();
        assertThat($(TextArea.class).withId("term-source").single().isInvalid()).isTrue();
        test($(TextField.class).withId("term-code").single()).setValue("ON_THE_WAY");
        test($(TextField.class).withId("term-title").single()).setValue("Đang trên đường, hẹn gọi lại");
        test($(TextField.class).withId("term-titleEnglish").single()).setValue("On the way, call later");
        test($(TextArea.class).withId("term-source").single()).setValue("Công văn 12/SYT");
        test($(DatePicker.class).withId("term-validFrom").single()).setValue(today());
        test($(Button.class).withId("term-save").single()).click();
        assertThat(desk.outcomes()).anyMatch(o -> o.code().equals("ON_THE_WAY"));
    }

    @Test
    void wordsForCallsTakeNoUnknownPlace() {
        open(1);
        test($(TextArea.class).withId("term-words").single()).setValue("Xin chào {ten}, tôi gọi từ trạm y tế phường.");
        test($(TextArea.class).withId("term-source").single()).setValue("Công văn 13/SYT");
        test($(DatePicker.class).withId("term-validFrom").single()).setValue(today());
        test($(Button.class).withId("term-save").single()).click();
        assertThat($(TextArea.class).withId("term-words").single().getErrorMessage())
                .contains("chỗ điền");
        test($(TextArea.class).withId("term-words").single()).setValue("Xin chào {name}, tôi gọi từ trạm y tế phường.");
        test($(Button.class).withId("term-save").single()).click();
        assertThat(desk.script()).startsWith("Xin chào {name}");
        assertThat(calls.scripts()).hasSize(2);
    }

    @Test
    void wordingsAndTermsOfLinksBeginOnTheirDay() {
        open(2);
        test($(TextArea.class).withId("term-source").single()).setValue("Công văn 14/STP");
        test($(TextField.class).withId("term-subject").single()).setValue("Về việc hoàn thành cách ly");
        test($(Button.class).withId("term-save").single()).click();
        assertThat(papers.wordings().getFirst().paper()).isEqualTo(CasePaper.COMPLETION);
        assertThat(papers.wordings().getFirst().validFrom()).isEqualTo(today().plusDays(1));
        open(3);
        test($(TextArea.class).withId("term-source").single()).setValue("Công văn 15/SYT");
        test($(Button.class).withId("term-save").single()).click();
        assertThat(links.all().getFirst().validFrom()).isEqualTo(today().plusDays(1));
    }

    @Test
    void whatMayBeAttachedIsADatedRowThatAnAdministratorReplacesWithASource() {
        open(4);
        assertThat($(CaseTermsView.class).single().getElement().getTextRecursively())
                .contains("Áp dụng cho tệp đính kèm");
        test($(TextArea.class).withId("term-source").single()).setValue("Công văn 16/\u0007SYT");
        test($(IntegerField.class).withId("term-megabytes").single()).setValue(51);
        test($(Button.class).withId("term-save").single()).click();
        assertThat($(TextArea.class).withId("term-source").single().getErrorMessage())
                .contains("ký tự ẩn");
        test($(TextArea.class).withId("term-source").single()).setValue("Công văn 16/SYT");
        test($(Button.class).withId("term-save").single()).click();
        assertThat($(IntegerField.class).withId("term-megabytes").single().isInvalid())
                .isTrue();
        test($(IntegerField.class).withId("term-megabytes").single()).setValue(20);
        test($(Button.class).withId("term-save").single()).click();
        AttachmentTerms.Terms newest = files.all().getFirst();
        assertThat(newest.megabytes()).isEqualTo(20);
        assertThat(newest.validFrom()).isEqualTo(today().plusDays(1));
        assertThat(newest.mediaTypes()).contains("application/pdf");
        assertThat(rules.current().megabytes()).isEqualTo(10);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    private void open(int tab) {
        UI.getCurrent().navigate(CaseTermsView.class);
        $(Tabs.class).all().getLast().setSelectedIndex(tab);
        test($(Grid.class).single()).clickRow(0);
    }
}
