package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.MergeRefused;
import vn.hanoi.ops.people.MergeRow;
import vn.hanoi.ops.people.PersonDetails;

/** The merges of a record, each with until when it can be taken back. */
class MergeHistory extends Composite<Div> {

    private final transient PeopleParts parts;
    private final transient Runnable changed;

    MergeHistory(PeopleParts parts, PersonDetails person, Runnable changed) {
        this.parts = parts;
        this.changed = changed;
        getContent().addClassName("ops-merges");
        parts.merges().of(person.id()).stream()
                .filter(merge -> merge.kept().equals(person.id()))
                .forEach(merge -> getContent().add(line(merge)));
    }

    private Div line(MergeRow merge) {
        Instant undone = merge.undoneAt();
        Div line = new Div(new Span(
                undone == null
                        ? text(
                                "people.merge.line",
                                Formats.dateTime(merge.at()),
                                merge.officerName(),
                                Formats.dateTime(merge.until()))
                        : text(
                                "people.merge.undoneLine",
                                Formats.dateTime(merge.at()),
                                merge.officerName(),
                                Formats.dateTime(undone))));
        if (merge.undoable(parts.clock().instant())) {
            Button undo = new Button(text("people.merge.undo"), e -> ask(merge));
            undo.addThemeVariants(ButtonVariant.SMALL);
            undo.setId("undo-merge");
            line.add(undo);
        }
        return line;
    }

    private void ask(MergeRow merge) {
        ConfirmQuestion.ask(
                text("people.merge.undoQuestion"),
                text("people.merge.undoConsequence"),
                text("people.merge.undo"),
                () -> undo(merge));
    }

    private void undo(MergeRow merge) {
        try {
            parts.merges().undo(merge.id());
            Notifications.success(text("people.merge.undone"));
        } catch (MergeRefused refused) {
            Notifications.error(text(refused.reason().titleKey()));
        }
        changed.run();
    }
}
