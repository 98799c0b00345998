package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.MatchQuestion;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonMatch;
import vn.hanoi.ops.people.RegisterPerson;
import vn.hanoi.ops.people.codes.CodeKind;
import vn.hanoi.ops.people.codes.ReadCode;
import vn.hanoi.ops.people.matching.Certainty;

/**
 * Scan or type a person; the register is asked while typing and shows who it may be and why. The officer picks one or goes
 * on with a new record: {@link #take} gives the id in both cases.
 */
@StyleSheet("styles/people.css")
public class PersonPicker extends Composite<Div> {

    private final transient PeopleParts parts;
    private final transient Disclosure disclosure;
    private final transient Consumer<Optional<PersonId>> picked;
    private final ScanBox scan;
    private final PersonForm form;
    private final MatchList matches;
    private final Div chosen = new Div();
    private final Div entry = new Div();
    private transient @Nullable PersonMatch choice;
    private @Nullable String documentEnd;
    private transient @Nullable MatchQuestion asked;
    private transient List<PersonMatch> shown = List.of();
    private transient Consumer<PersonData> entering = data -> {};

    /** @param picked told the record that was picked, or nothing when the choice was taken back */
    PersonPicker(PeopleParts parts, Disclosure disclosure, Consumer<Optional<PersonId>> picked) {
        this.parts = parts;
        this.disclosure = disclosure;
        this.picked = picked;
        scan = new ScanBox(parts.codes(), this::scanned);
        form = new PersonForm(parts.areas(), this::ask);
        matches = new MatchList(parts.areas(), disclosure).offer(text("people.picker.pick"), true, true, this::pick);
        matches.say(text("people.picker.empty"));
        H3 title = new H3(text("people.picker.matches"));
        entry.addClassName("ops-picker-entry");
        entry.add(scan, form, title, matches);
        chosen.addClassName("ops-picker-chosen");
        chosen.setVisible(false);
        getContent().addClassName("ops-picker");
        getContent().add(chosen, entry);
    }

    /** Tells what is entered so far, after each pause, so that a form around it can propose what follows from it. */
    public void whileEntering(Consumer<PersonData> told) {
        entering = told;
    }

    /** Puts the cursor into the scan box. */
    public void focus() {
        scan.focus();
    }

    /** Empties everything and lets the next person come. */
    public void clear() {
        scan.clear();
        form.clear();
        documentEnd = null;
        asked = null;
        shown = List.of();
        release();
        matches.say(text("people.picker.empty"));
    }

    /** The record that was picked, if one was. */
    public Optional<PersonId> picked() {
        return Optional.ofNullable(choice).map(match -> match.person().id());
    }

    /** The unit to which the picked record belongs. */
    public Optional<AreaPath> pickedArea() {
        return Optional.ofNullable(choice).map(match -> match.person().area());
    }

    /** What stands in the form, or nothing when something is wrong there; the field says so. */
    public Optional<PersonData> entered() {
        return form.read();
    }

    /**
     * The person: the record that was picked, else a new one from the form.
     *
     * @param place where a new record belongs as long as no address says so
     * @return nothing when the form has a mistake, which stands at its field
     */
    public Optional<PersonId> take(AreaPath place) {
        return picked().or(() -> entered().map(data -> made(new RegisterPerson(data, place))));
    }

    /** Who goes on with a new record beside one that may be the person says that they are two; not so beside a sure one. */
    private PersonId made(RegisterPerson command) {
        PersonId id = parts.people().register(command);
        if (parts.people().find(id).isPresent()) {
            shown.stream()
                    .filter(match -> !match.elsewhere() && match.certainty() != Certainty.SURE)
                    .forEach(match ->
                            parts.duplicates().tellApart(id, match.person().id()));
        }
        return id;
    }

    private void scanned(ReadCode code) {
        if (code.kind() == CodeKind.OPAQUE || code.kind() == CodeKind.LOCATION_QR) {
            return;
        }
        documentEnd = code.documentEnd().orElse(null);
        if (code.person().isPresent() || !code.documents().isEmpty()) {
            form.fill(code.claims());
        }
        ask();
    }

    private void ask() {
        Optional<PersonData> data = form.sofar();
        if (data.isEmpty()) {
            matches.say(text("people.picker.empty"));
            return;
        }
        entering.accept(data.get());
        MatchQuestion question = MatchQuestion.entering(data.get(), Optional.ofNullable(documentEnd));
        if (question.equals(asked)) {
            return;
        }
        asked = question;
        List<PersonMatch> found = parts.duplicates().of(question);
        shown = found;
        if (found.isEmpty()) {
            matches.say(text("people.picker.none"));
        } else {
            matches.show(found);
        }
    }

    private void pick(PersonMatch match) {
        choice = match;
        Span name = new Span(
                match.elsewhere()
                        ? text("people.match.elsewhere")
                        : disclosure.text(match.person().name()));
        name.addClassName("name");
        Button back = new Button(text("people.picker.another"), e -> release());
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        chosen.removeAll();
        chosen.add(new Span(text("people.picker.chosen")), name, PersonTexts.certainty(match.certainty()), back);
        chosen.setVisible(true);
        entry.setVisible(false);
        picked.accept(picked());
    }

    private void release() {
        boolean had = choice != null;
        choice = null;
        chosen.setVisible(false);
        entry.setVisible(true);
        if (had) {
            picked.accept(Optional.empty());
        }
    }
}
