package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonMatch;

/** The records that may be the same person, with why; merged, or told apart for good. */
class DuplicatesDialog extends Dialog {

    private final transient PeopleParts parts;
    private final transient PersonDetails person;
    private final transient Disclosure disclosure;
    private final transient Runnable changed;
    private final MatchList list;

    /** @param changed told after a merge */
    DuplicatesDialog(PeopleParts parts, PersonDetails person, Disclosure disclosure, Runnable changed) {
        this.parts = parts;
        this.person = person;
        this.disclosure = disclosure;
        this.changed = changed;
        list = new MatchList(parts.areas(), disclosure);
        if (parts.officers().require().is(Role.HEALTH_OFFICER)) {
            list.offer(text("people.merge.title"), true, false, this::merge);
        }
        list.offer(text("people.duplicates.apart"), false, false, this::tellApart);
        setHeaderTitle(text("people.duplicates.title"));
        setWidth("640px");
        add(list);
        getFooter().add(new Button(text("kernel.close"), e -> close()));
        refresh();
    }

    private void refresh() {
        List<PersonMatch> matches = parts.duplicates().of(person.id());
        if (matches.isEmpty()) {
            list.say(text("people.duplicates.none"));
        } else {
            list.show(matches);
        }
    }

    private void merge(PersonMatch match) {
        close();
        new MergeDialog(parts, person.id(), match.person().id(), disclosure, changed).open();
    }

    private void tellApart(PersonMatch match) {
        parts.duplicates().tellApart(person.id(), match.person().id());
        refresh();
        Notifications.undo(text("people.duplicates.toldApart"), () -> {
            parts.duplicates().maybeOne(person.id(), match.person().id());
            refresh();
        });
    }
}
