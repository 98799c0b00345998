package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.MergeId;
import vn.hanoi.ops.people.MergePersons;
import vn.hanoi.ops.people.MergePreview;
import vn.hanoi.ops.people.MergeRefused;
import vn.hanoi.ops.people.PeopleFields;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonId;

/** Two records side by side: for each field that differs, whose value stays. Numbers and addresses of both are kept. */
class MergeDialog extends Dialog {

    private final transient PeopleParts parts;
    private final transient MergePreview preview;
    private final transient Disclosure disclosure;
    private final transient Runnable changed;
    private final Map<String, RadioButtonGroup<Boolean>> choices = new HashMap<>();

    /** @param changed told after the merge and after it was taken back */
    MergeDialog(PeopleParts parts, PersonId kept, PersonId merged, Disclosure disclosure, Runnable changed) {
        this.parts = parts;
        this.preview = parts.merges().preview(kept, merged);
        this.disclosure = disclosure;
        this.changed = changed;
        PersonDetails one = preview.kept();
        PersonDetails other = preview.merged();
        setHeaderTitle(text("people.merge.title"));
        setWidth("640px");
        add(new Paragraph(text("people.merge.help")));
        choice(one.name(), other.name(), Object::toString);
        choice(one.birth(), other.birth(), Object::toString);
        choice(one.sex(), other.sex(), PersonTexts::sex);
        choice(one.nationality(), other.nationality(), PersonTexts::country);
        home(one, other);
        add(new Paragraph(references()));
        Button merge = new Button(text("people.merge.save"), e -> merge());
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        merge.setId("merge-persons");
        getFooter().add(new Button(text("kernel.cancel"), e -> close()), merge);
    }

    private <T> void choice(Guarded<T> kept, Guarded<T> merged, Function<T, String> words) {
        if (!merged.isUnknown() && !kept.equals(merged)) {
            offer(kept.field().code(), disclosure.text(kept, words), disclosure.text(merged, words), kept.isUnknown());
        }
    }

    private void home(PersonDetails one, PersonDetails other) {
        if (!other.addresses().isEmpty() && !one.area().equals(other.area())) {
            offer(
                    PeopleFields.ADDRESS.code(),
                    parts.areas().labelOf(one.area()),
                    parts.areas().labelOf(other.area()),
                    one.addresses().isEmpty());
        }
    }

    private void offer(String code, String kept, String merged, boolean other) {
        RadioButtonGroup<Boolean> group = new RadioButtonGroup<>(text("field." + code));
        group.setItems(false, true);
        group.setItemLabelGenerator(taken -> {
            String value = taken ? merged : kept;
            return value.isEmpty() ? Formats.UNKNOWN : value;
        });
        group.setValue(other);
        choices.put(code, group);
        add(group);
    }

    private String references() {
        return preview.references().isEmpty()
                ? text("people.merge.noReferences")
                : text(
                        "people.merge.references",
                        preview.references().entrySet().stream()
                                .map(e -> Formats.number(e.getValue()) + " " + PersonTexts.reference(e.getKey()))
                                .collect(Collectors.joining(", ")));
    }

    private void merge() {
        Set<String> taken = new HashSet<>();
        choices.forEach((code, group) -> {
            if (Boolean.TRUE.equals(group.getValue())) {
                taken.add(code);
            }
        });
        try {
            MergeId done = parts.merges()
                    .merge(new MergePersons(
                            preview.kept().id(),
                            preview.kept().version(),
                            preview.merged().id(),
                            preview.merged().version(),
                            taken));
            close();
            Notifications.undo(text("people.merge.done"), () -> undo(done));
        } catch (OptimisticLockingFailureException e) {
            close();
            Notifications.error(text("people.merge.changedMeanwhile"));
        }
        changed.run();
    }

    private void undo(MergeId merge) {
        try {
            parts.merges().undo(merge);
        } catch (MergeRefused refused) {
            Notifications.error(text(refused.reason().titleKey()));
        }
        changed.run();
    }
}
