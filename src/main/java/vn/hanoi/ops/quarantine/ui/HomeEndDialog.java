package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import vn.hanoi.ops.quarantine.home.HomeRow;
import vn.hanoi.ops.quarantine.orders.LeaveCheck;

/** Ends quarantine at home: shows what is fulfilled and asks for a reason when something is missing. */
class HomeEndDialog extends Dialog {

    HomeEndDialog(HomeParts home, HomeRow row, Runnable changed) {
        setHeaderTitle(text("quarantine.home.complete"));
        setWidth("min(460px, calc(100vw - 24px))");
        LeaveCheck check = home.home().ready(row.id());
        UnorderedList lines = new UnorderedList();
        check.open().forEach(line -> lines.add(new ListItem("✗ " + StayDialogs.words(line))));
        check.met().forEach(line -> lines.add(new ListItem("✓ " + StayDialogs.words(line))));
        TextArea reason = new TextArea(text("quarantine.reason"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setVisible(!check.passed());
        add(lines, reason);
        Button save = new Button(text("quarantine.home.complete"), event -> {
            if (SiteSteps.take(() -> home.home().complete(row.id(), reason.getValue()))) {
                close();
                changed.run();
            }
        });
        save.setId("save-end");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), save);
    }
}
