package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.dom.Style;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.people.PersonDetails;
import vn.hanoi.ops.people.PersonId;

/** One person's record behind the gate of a purpose, with what the officer may do with it. */
class PersonPanel extends VerticalLayout {

    private static final Set<Purpose> SERVING = EnumSet.complementOf(EnumSet.of(Purpose.NONE, Purpose.AUDIT));

    private final transient PeopleParts parts;
    private final transient Consumer<Optional<PersonId>> opens;
    private final transient Runnable changed;
    private @Nullable PersonId shown;
    private transient @Nullable Disclosure disclosure;

    /** @param opens asked to open another record, or none
     * @param changed told when a record of the list is different now */
    PersonPanel(PeopleParts parts, Consumer<Optional<PersonId>> opens, Runnable changed) {
        this.parts = parts;
        this.opens = opens;
        this.changed = changed;
        addClassName("ops-panel");
        setSizeFull();
        getStyle().setOverflow(Style.Overflow.AUTO);
    }

    /** Shows a record: at once when it is open already, else its gate. */
    void show(PersonId id) {
        boolean another = !id.equals(shown);
        shown = id;
        if (another) {
            disclosure = null;
        }
        refresh();
    }

    private void refresh() {
        removeAll();
        PersonId id = shown;
        Optional<PersonDetails> person =
                id == null ? Optional.empty() : parts.people().find(id);
        if (person.isEmpty()) {
            add(
                    top(text("people.detail.gone")),
                    new EmptyState(text("people.detail.gone"), text("people.detail.noneNext")));
            return;
        }
        Disclosure open = disclosure;
        if (open == null) {
            add(
                    top(text("people.detail.title")),
                    parts.gates().before(person.get().record(), SERVING, this::opened));
        } else {
            show(person.get(), open);
        }
    }

    private void opened(Disclosure opened) {
        disclosure = opened;
        refresh();
    }

    private void show(PersonDetails person, Disclosure open) {
        String name = open.text(person.name());
        add(
                top(name.isEmpty() ? text("people.detail.title") : name),
                new PersonFacts(parts, person, open),
                actions(person, open));
        if (parts.officers().require().is(Role.HEALTH_OFFICER)) {
            add(new MergeHistory(parts, person, this::changedHere));
        }
        add(new ChangeHistory(parts.people().history(person.id())));
    }

    private HorizontalLayout actions(PersonDetails person, Disclosure open) {
        HorizontalLayout actions = new HorizontalLayout();
        actions.setWrap(true);
        Officer officer = parts.officers().require();
        if (officer.is(Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER)) {
            return actions;
        }
        Button change = new Button(
                text("people.edit.title"), e -> new EditPersonDialog(parts, person, open, this::changedHere).open());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.setId("edit-person");
        Button duplicates = new Button(
                text("people.duplicates.title"),
                e -> new DuplicatesDialog(parts, person, open, this::changedHere).open());
        duplicates.setId("show-duplicates");
        actions.add(change, duplicates);
        return actions;
    }

    private RecordTop top(String name) {
        return new RecordTop(name, () -> opens.accept(Optional.empty()));
    }

    private void changedHere() {
        refresh();
        changed.run();
    }
}
