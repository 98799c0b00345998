package vn.hanoi.ops.hotline.ui.tickets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.rules.Desk;
import vn.hanoi.ops.hotline.tickets.BulkOrder;
import vn.hanoi.ops.hotline.tickets.BulkResult;
import vn.hanoi.ops.hotline.tickets.BulkStep;
import vn.hanoi.ops.hotline.tickets.DeskOfficer;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.ui.AreaBox;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Takes one step for all marked tickets: tells before how many it fits, shows progress, offers to take it back. */
class SeveralDialog extends Dialog {

    private static final int PART = 50;

    private final transient SeveralSteps steps;
    private final transient List<TicketId> ids;
    private final transient Runnable done;
    private final UUID id = Ids.next();
    private final Select<BulkStep> step = new Select<>();
    private final Select<Desk> desk = new Select<>();
    private final ComboBox<Area> area;
    private final ComboBox<DeskOfficer> officer = new ComboBox<>(text("hotline.ask.ASSIGN.officer"));
    private final TextField reason = new TextField(text("hotline.ask.HAND_OVER.label"));
    private final Div preview = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final Button run = new Button(text("hotline.several.run"), event -> run());
    private transient BulkResult result = BulkResult.NOTHING;

    SeveralDialog(SeveralSteps steps, List<TicketRow> rows, Runnable done) {
        this.steps = steps;
        this.ids = rows.stream().map(TicketRow::id).toList();
        this.done = done;
        area = AreaBox.of(text("hotline.ask.HAND_OVER.area"), steps.areas());
        setHeaderTitle(text("hotline.several.title", Formats.number(ids.size())));
        setWidth("min(560px, calc(100vw - 24px))");
        setCloseOnOutsideClick(false);
        fields(steps.officers(rows));
        progress.setVisible(false);
        run.setId("several-run");
        run.addThemeVariants(ButtonVariant.PRIMARY);
        Div body = new Div(step, desk, area, officer, reason, preview, progress);
        body.addClassName("step-form");
        add(body);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), run);
        preview();
    }

    private void fields(List<DeskOfficer> officers) {
        step.setLabel(text("hotline.several.which"));
        step.setId("several-which");
        step.setItems(steps.bulk().steps());
        step.setItemLabelGenerator(s -> text(s.titleKey()));
        step.setValue(steps.bulk().steps().getFirst());
        step.setWidthFull();
        step.addValueChangeListener(event -> preview());
        desk.setLabel(text("hotline.ask.HAND_OVER.desk"));
        desk.setItems(steps.rules().desks());
        desk.setItemLabelGenerator(Desk::title);
        desk.setValue(steps.rules().desk(Desk.CITY));
        desk.setWidthFull();
        desk.addValueChangeListener(event -> preview());
        area.addValueChangeListener(event -> preview());
        officer.setItems(officers);
        officer.setId("several-officer");
        officer.setItemLabelGenerator(DeskOfficer::name);
        officer.setHelperText(text(officers.isEmpty() ? "hotline.ask.ASSIGN.none" : "hotline.ask.ASSIGN.help"));
        officer.setWidthFull();
        officer.addValueChangeListener(event -> preview());
        reason.setWidthFull();
        reason.addValueChangeListener(event -> preview());
    }

    private BulkOrder order() {
        AreaPath unit =
                area.getValue() == null ? AreaPath.CITY : area.getValue().path();
        return switch (step.getValue()) {
            case FORWARD -> BulkOrder.forward(id);
            case HAND_OVER -> BulkOrder.handOver(id, desk.getValue().code(), unit, reason.getValue());
            case ASSIGN -> BulkOrder.assign(id, officer.getValue());
        };
    }

    private void preview() {
        boolean handover = step.getValue() == BulkStep.HAND_OVER;
        desk.setVisible(handover);
        area.setVisible(handover);
        reason.setVisible(handover);
        officer.setVisible(step.getValue() == BulkStep.ASSIGN);
        BulkResult would = steps.bulk().preview(order(), ids);
        preview.removeAll();
        preview.add(new Paragraph(
                text("hotline.several.would", Formats.number(would.done()), Formats.number(would.all()))));
        UnorderedList list = new UnorderedList();
        would.refused()
                .forEach((why, count) -> list.add(new ListItem(
                        text("hotline.several.not", Formats.number(count), text("hotline.refused." + why)))));
        preview.add(list);
        run.setEnabled(would.done() > 0);
    }

    private void run() {
        run.setEnabled(false);
        step.setReadOnly(true);
        progress.setVisible(true);
        part(0);
    }

    private void part(int from) {
        if (from >= ids.size()) {
            finish();
            return;
        }
        int to = Math.min(ids.size(), from + PART);
        Optional<String> refused = TicketTexts.attempt(() -> {
            result = result.and(steps.bulk().run(order(), ids.subList(from, to)));
            return result;
        });
        refused.ifPresent(Notifications::error);
        progress.setValue((double) to / ids.size());
        if (to >= ids.size()) {
            finish();
        } else {
            getElement().executeJs("return 1").then(Integer.class, answered -> part(to));
        }
    }

    private void finish() {
        close();
        done.run();
        Notifications.undo(text("hotline.several.did", Formats.number(result.done())), this::undo);
    }

    private void undo() {
        AtomicReference<Integer> back = new AtomicReference<>(0);
        Optional<String> refused = TicketTexts.attempt(() -> {
            back.set(steps.bulk().undo(id));
            return back;
        });
        if (refused.isPresent()) {
            Notifications.error(refused.get());
        } else {
            Notifications.success(text("hotline.several.undone", Formats.number(back.get())));
        }
        done.run();
    }
}
