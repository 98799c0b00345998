package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonConflict;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonEdit;

/** Says who saved first and what, and asks for each field that both changed whose value stays. */
class ConflictDialog extends Dialog {

    private final Map<PersonEdit, RadioButtonGroup<Boolean>> choices = new LinkedHashMap<>();

    /** @param chosen told the own changes that shall be stored on top of the others' */
    ConflictDialog(
            PersonConflict conflict, List<PersonEdit> mine, Disclosure disclosure, Consumer<List<PersonEdit>> chosen) {
        setHeaderTitle(text("people.conflict.title"));
        setWidth("560px");
        UnorderedList steps = new UnorderedList();
        conflict.steps().forEach(step -> steps.add(new ListItem(ChangeHistory.line(step))));
        add(new Paragraph(text("people.conflict.help")), steps);
        for (PersonEdit edit : mine) {
            if (single(edit) && conflict.touches(edit.field())) {
                add(choice(edit, theirs(edit, conflict.now(), disclosure)));
            }
        }
        Button save = new Button(text("people.conflict.save"), e -> {
            close();
            chosen.accept(mine.stream().filter(this::stays).toList());
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("save-merged");
        getFooter().add(new Button(text("kernel.cancel"), e -> close()), save);
    }

    private RadioButtonGroup<Boolean> choice(PersonEdit edit, String theirs) {
        RadioButtonGroup<Boolean> group =
                new RadioButtonGroup<>(text(edit.field().titleKey()));
        group.setItems(true, false);
        group.setItemLabelGenerator(
                own -> text(own ? "people.conflict.mine" : "people.conflict.theirs", own ? mine(edit) : theirs));
        group.setValue(false);
        choices.put(edit, group);
        return group;
    }

    private boolean stays(PersonEdit edit) {
        RadioButtonGroup<Boolean> choice = choices.get(edit);
        return choice == null || Boolean.TRUE.equals(choice.getValue());
    }

    /** Additions and removals never stand in each other's way. */
    private static boolean single(PersonEdit edit) {
        return edit instanceof PersonEdit.Rename
                || edit instanceof PersonEdit.SetBirth
                || edit instanceof PersonEdit.SetSex
                || edit instanceof PersonEdit.SetNationality;
    }

    private static String mine(PersonEdit edit) {
        return switch (edit) {
            case PersonEdit.Rename rename -> rename.name();
            case PersonEdit.SetBirth set ->
                set.birth() == null ? Formats.UNKNOWN : set.birth().toString();
            case PersonEdit.SetSex set -> set.sex() == null ? Formats.UNKNOWN : PersonTexts.sex(set.sex());
            case PersonEdit.SetNationality set -> PersonTexts.country(set.country());
            default -> "";
        };
    }

    private static String theirs(PersonEdit edit, PersonDetails now, Disclosure disclosure) {
        String value =
                switch (edit) {
                    case PersonEdit.Rename rename -> disclosure.text(now.name());
                    case PersonEdit.SetBirth set -> disclosure.text(now.birth());
                    case PersonEdit.SetSex set -> disclosure.text(now.sex(), PersonTexts::sex);
                    case PersonEdit.SetNationality set -> disclosure.text(now.nationality(), PersonTexts::country);
                    default -> "";
                };
        return value.isEmpty() ? Formats.UNKNOWN : value;
    }
}
