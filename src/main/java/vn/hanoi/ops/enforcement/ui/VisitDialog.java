package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hanoi.ops.enforcement.inspections.Answer;
import vn.hanoi.ops.enforcement.inspections.Checklist;
import vn.hanoi.ops.enforcement.inspections.Inspect;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.enforcement.inspections.Petitions;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Shift;

/** Takes a visit down: the checklist of the kind of venue, what it ends with, and a remark. */
class VisitDialog extends Dialog {

    private final PlaceParts parts;
    private final PlaceRow place;
    private final Runnable done;
    private final UUID key = UUID.randomUUID();
    private final Map<String, RadioButtonGroup<Boolean>> answers = new LinkedHashMap<>();
    private final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    private final ComboBox<Petitions.Petition> petition = new ComboBox<>();
    private final ComboBox<String> team;
    private final Select<Shift> shift = new Select<>();
    private final TextArea note = new TextArea(text("enforcement.visit.note"));

    VisitDialog(PlaceParts parts, PlaceRow place, Runnable done) {
        this.parts = parts;
        this.place = place;
        this.done = done;
        team = TeamBox.of(parts);
        shift.setLabel(text("enforcement.visit.shift"));
        shift.setItems(Shift.values());
        shift.setItemLabelGenerator(s -> text(s.titleKey()));
        shift.setValue(parts.shift());
        setHeaderTitle(text("enforcement.places.visit"));
        setWidth("min(36rem, calc(100vw - 24px))");
        Checklist checklist = parts.checklist(place);
        checklist.items().forEach(this::ask);
        outcome.setLabel(text("enforcement.visit.outcome"));
        outcome.setItems(Outcome.values());
        outcome.setItemLabelGenerator(o -> text(o.titleKey()));
        outcome.addThemeName("vertical");
        outcome.setId("visit-outcome");
        petition.setLabel(text("enforcement.visit.petition"));
        petition.setItems(parts.petitions().open());
        petition.setItemLabelGenerator(Petitions.Petition::number);
        petition.setWidthFull();
        note.setMaxLength(1_000);
        note.setWidthFull();
        add(outcome, team, shift, petition, note, new Paragraph(checklist.source()));
        Button go = new Button(text("enforcement.visit.keep"), event -> keep());
        go.setId("take-step");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(text("kernel.cancel"), event -> close()), go);
    }

    private void ask(Checklist.Item item) {
        RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>(item.question());
        answer.setItems(true, false);
        answer.setItemLabelGenerator(good -> text(good ? "enforcement.visit.good" : "enforcement.visit.bad"));
        answer.setRequiredIndicatorVisible(item.must());
        answer.setId("item-" + item.code());
        answers.put(item.code(), answer);
        add(answer);
    }

    private void keep() {
        if (outcome.getValue() == null) {
            outcome.setInvalid(true);
            outcome.setErrorMessage(text("kernel.required"));
            return;
        }
        List<Answer> given = answers.entrySet().stream()
                .filter(e -> e.getValue().getValue() != null)
                .map(e -> new Answer(e.getKey(), e.getValue().getValue(), ""))
                .toList();
        Petitions.Petition asked = petition.getValue();
        Inspect visit = new Inspect(
                key,
                place.id(),
                parts.now(),
                team.getValue() == null ? "" : team.getValue(),
                text(shift.getValue().titleKey()),
                outcome.getValue(),
                given,
                note.getValue(),
                asked == null ? null : asked.ticket());
        if (Attempt.take(() -> parts.inspections().record(visit))) {
            close();
            done.run();
        }
    }
}
