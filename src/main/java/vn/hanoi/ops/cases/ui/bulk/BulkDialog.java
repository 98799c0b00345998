package vn.hanoi.ops.cases.ui.bulk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.records.BulkOrder;
import vn.hanoi.ops.cases.records.BulkResult;
import vn.hanoi.ops.cases.records.BulkStep;
import vn.hanoi.ops.cases.records.BulkSteps;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Takes one step with all cases of a list: says first how many it fits, shows progress, offers to take it back. */
public class BulkDialog extends Dialog {

    private final BulkSteps steps;
    private final List<CaseId> ids;
    private final Runnable done;
    private final UUID id = Ids.next();
    private final Select<BulkStep> step = new Select<>();
    private final IntegerField days = new IntegerField(text("cases.steps.days"));
    private final TextField reason = new TextField(text("cases.steps.reason"));
    private final Div preview = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final Button run = new Button(text("cases.bulk.run"), event -> run());

    /** @param done told when the cases have changed */
    public BulkDialog(BulkSteps steps, List<CaseId> ids, Runnable done) {
        this.steps = steps;
        this.ids = List.copyOf(ids);
        this.done = done;
        setHeaderTitle(text("cases.bulk.title", Formats.number(ids.size())));
        setWidth("min(560px, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        step.setLabel(text("cases.bulk.step"));
        step.setItems(BulkStep.values());
        step.setItemLabelGenerator(s -> text(s.titleKey()));
        step.setId("bulk-step");
        step.setWidthFull();
        step.addValueChangeListener(event -> preview());
        days.setValue(1);
        days.setMin(1);
        days.setMax(30);
        days.setVisible(false);
        days.addValueChangeListener(event -> preview());
        reason.setWidthFull();
        reason.addValueChangeListener(event -> preview());
        progress.setVisible(false);
        run.setId("bulk-run");
        run.setEnabled(false);
        run.addThemeVariants(ButtonVariant.PRIMARY);
        Div body = new Div(step, days, reason, preview, progress);
        body.addClassName("step-form");
        add(body);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), run);
    }

    private BulkOrder order() {
        return new BulkOrder(id, step.getValue(), days.getValue() == null ? 0 : days.getValue(), reason.getValue());
    }

    private void preview() {
        if (step.getValue() == null) {
            return;
        }
        days.setVisible(step.getValue() == BulkStep.EXTEND);
        BulkResult would = steps.preview(order(), ids);
        say(would, "cases.bulk.would");
        run.setEnabled(would.done() > 0);
    }

    private void run() {
        run.setEnabled(false);
        step.setReadOnly(true);
        progress.setVisible(true);
        part(new BulkRun(steps, order(), ids));
    }

    private void part(BulkRun running) {
        if (running.over()) {
            finish(running);
            return;
        }
        running.next();
        progress.setValue(running.progress());
        getElement().executeJs("return 1").then(Integer.class, answered -> part(running));
    }

    private void finish(BulkRun ran) {
        close();
        done.run();
        Notifications.undo(text("cases.bulk.did", Formats.number(ran.result().done())), this::undo);
        if (ran.left() > 0) {
            Notifications.error(text("cases.bulk.busy", Formats.number(ran.left())));
        }
    }

    private void undo() {
        try {
            Notifications.success(text("cases.bulk.undone", Formats.number(steps.undo(id))));
        } catch (CaseRefused refused) {
            Notifications.error(text("cases.refused." + refused.reason()));
        }
        done.run();
    }

    private void say(BulkResult counts, String key) {
        preview.removeAll();
        preview.add(new Paragraph(text(key, Formats.number(counts.done()), Formats.number(counts.all()))));
        UnorderedList list = new UnorderedList();
        counts.refused()
                .forEach((why, count) -> list.add(
                        new ListItem(text("cases.bulk.not", Formats.number(count), text("cases.refused." + why)))));
        preview.add(list);
    }
}
