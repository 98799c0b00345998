package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hanoi.ops.enforcement.inspections.Checklist;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.venues.register.VenueKind;

/** Writes a new version of a checklist, item by item. */
class ChecklistDialog extends Dialog {

    /** Keeps the version. */
    interface Step {
        boolean take(String kind, LocalDate from, List<Checklist.Item> items, String source);
    }

    /** The fields of an item. */
    private record Line(TextField code, TextField question, Checkbox must, TextField act) {

        Checklist.Item read() {
            return new Checklist.Item(
                    LawDialogs.code(code), question.getValue().strip(), must.getValue(), LawDialogs.code(act));
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Div rows = new Div();

    /** @param kinds to choose from for a kind that has no list of its own; empty to change the list's own kind */
    ChecklistDialog(Checklist list, List<VenueKind> kinds, LocalDate tomorrow, Step step) {
        setHeaderTitle(text("enforcement.rules.change"));
        setWidth("min(60rem, calc(100vw - 24px))");
        Select<VenueKind> kind = new Select<>();
        kind.setLabel(text("enforcement.places.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(VenueKind::name);
        kind.setVisible(!kinds.isEmpty());
        kind.setId("checklist-kind");
        list.items().forEach(this::line);
        Button more = new Button(
                text("enforcement.law.add"),
                VaadinIcon.PLUS.create(),
                event -> line(new Checklist.Item("", "", false, "")));
        more.setId("add-item");
        LawFields when = new LawFields();
        DatePicker from = when.day("enforcement.law.from", tomorrow);
        TextField source = when.line("enforcement.law.sourceOf", list.source());
        add(kind, rows, more, when);
        Button go = new Button(text("enforcement.rules.keep"), event -> {
            String code = kinds.isEmpty() || kind.getValue() == null
                    ? list.kind()
                    : kind.getValue().code();
            LocalDate day = from.getValue();
            List<Checklist.Item> items = lines.stream().map(Line::read).toList();
            if (day == null || (!kinds.isEmpty() && kind.getValue() == null)) {
                Notifications.error(text("kernel.required"));
            } else if (step.take(code, day, items, source.getValue())) {
                close();
            }
        });
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }

    private void line(Checklist.Item item) {
        TextField code = new TextField(text("enforcement.law.code"), item.code(), "");
        TextField question = new TextField(text("enforcement.rules.question"), item.question(), "");
        question.setWidth("24rem");
        Checkbox must = new Checkbox(text("enforcement.rules.must"), item.must());
        TextField act = new TextField(text("enforcement.rules.act"), item.act(), "");
        Line line = new Line(code, question, must, act);
        HorizontalLayout row = new HorizontalLayout(code, question, must, act);
        Button out = new Button(VaadinIcon.TRASH.create(), event -> {
            lines.remove(line);
            rows.remove(row);
        });
        out.setAriaLabel(text("enforcement.law.leaveOut"));
        out.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(out);
        row.setWrap(true);
        row.setAlignItems(HorizontalLayout.Alignment.BASELINE);
        lines.add(line);
        rows.add(row);
    }
}
