package vn.hanoi.ops.cases.ui.steps;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.SelfReports;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Makes the link by which somebody at home reports their own health, and shows it once. */
@Component
public class SelfReportDialog {

    private final SelfReports reports;
    private final String console;

    SelfReportDialog(SelfReports reports, @Value("${console.public-address:}") String console) {
        this.reports = reports;
        this.console = console;
    }

    /** Asks first: an older link of the case ends. */
    public void open(CaseId id) {
        ConfirmQuestion.ask(
                text("cases.self.question"), text("cases.self.consequence"), text("cases.self.make"), () -> Attempt.of(
                                () -> show(reports.link(id)))
                        .ifPresent(Notifications::error));
    }

    private void show(SelfReports.Link link) {
        Dialog dialog = new Dialog(text("cases.self.title"));
        TextField address = new TextField(text("cases.self.address"));
        address.setId("self-report-address");
        address.setValue(console + "/s/" + link.token());
        address.setReadOnly(true);
        address.setWidthFull();
        address.setAutoselect(true);
        Button copy = new Button(text("cases.self.copy"), event -> address.getElement()
                .executeJs("this.inputElement.select(); navigator.clipboard.writeText(this.value)"));
        dialog.setWidth("min(560px, calc(100vw - 24px))");
        dialog.add(new Paragraph(text("cases.self.once", Formats.date(link.expiresAt()))), address);
        dialog.getFooter().add(copy, new Button(text("kernel.close"), event -> dialog.close()));
        dialog.open();
    }
}
