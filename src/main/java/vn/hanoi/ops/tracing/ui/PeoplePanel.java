package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridMultiSelectionModel.SelectAllCheckboxVisibility;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.PersonalRecord;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.BackwardTrace;
import vn.hanoi.ops.tracing.BackwardTrace.SharedVenue;
import vn.hanoi.ops.tracing.ForwardTrace;
import vn.hanoi.ops.tracing.MadeContacts;
import vn.hanoi.ops.tracing.RunId;
import vn.hanoi.ops.tracing.TracedPerson;
import vn.hanoi.ops.tracing.TracingRefused;
import vn.hanoi.ops.tracing.presence.Closeness;

/**
 * Whom the case met, or who was seen at places that cases share and is not tested; those chosen become contacts by one click.
 */
class PeoplePanel extends Composite<Div> {

    private final TracingParts parts;
    private final PlaceOpener opener;
    private final Runnable made;
    private final Paragraph summary = new Paragraph();
    private final Button make = new Button(text("tracing.people.make"), event -> make());
    private final Grid<TracedPerson> grid = new Grid<>();
    private final Button everywhere = new Button(text("tracing.people.allPlaces"), event -> showPlaces());
    private @Nullable RunId run;
    private @Nullable CaseId caseId;
    private @Nullable BackwardTrace backward;
    private @Nullable SharedVenue place;

    /** @param made told after contacts were made */
    PeoplePanel(TracingParts parts, PlaceOpener opener, Runnable made) {
        this.parts = parts;
        this.opener = opener;
        this.made = made;
        make.setId("make-contacts");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setVisible(false);
        everywhere.addThemeVariants(ButtonVariant.TERTIARY);
        everywhere.setVisible(false);
        summary.getElement().setAttribute("role", "status");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        ((GridMultiSelectionModel<TracedPerson>) grid.setSelectionMode(Grid.SelectionMode.MULTI))
                .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        grid.addSelectionListener(event -> label());
        grid.setEmptyStateComponent(new EmptyState(text("tracing.none"), text("tracing.noneNext")));
        columns();
        grid.setSizeFull();
        Div tools = new Div(summary, everywhere, make);
        tools.addClassName("trace-tools");
        getContent().addClassName("trace-people");
        getContent().add(tools, grid);
    }

    /** Those whom the case met; whoever may become a contact is chosen beforehand. */
    void show(ForwardTrace trace) {
        backward = null;
        place = null;
        show(trace.run(), trace.caseId(), trace.people(), summary(trace));
        trace.people().stream().filter(PeoplePanel::mayBecome).forEach(grid::select);
    }

    /** Those who were seen at the places that cases share and are not tested; nobody is chosen beforehand. */
    void show(BackwardTrace trace) {
        backward = trace;
        place = null;
        show(
                trace.run(),
                trace.caseId(),
                trace.people(),
                text(
                        "tracing.people.untested",
                        Formats.number(trace.untested()),
                        Formats.number(trace.people().size())));
    }

    /** Those of one of the places, who are chosen beforehand as after a forward trace. */
    void only(SharedVenue one) {
        BackwardTrace trace = Objects.requireNonNull(backward);
        place = one;
        List<TracedPerson> there = trace.people().stream()
                .filter(person -> encounters(person).stream().anyMatch(met -> met.venue() == one.venue()))
                .toList();
        show(
                trace.run(),
                trace.caseId(),
                there,
                text(
                        "tracing.people.untestedAt",
                        one.name(),
                        Formats.number(one.untested()),
                        Formats.number(there.size())));
        there.stream().filter(PeoplePanel::mayBecome).forEach(grid::select);
    }

    private void showPlaces() {
        show(Objects.requireNonNull(backward));
    }

    private void show(RunId of, CaseId about, List<TracedPerson> people, String words) {
        run = of;
        caseId = about;
        grid.setItems(people);
        if (people.isEmpty()) {
            String none = backward == null ? "tracing.people.none" : "tracing.people.noUntested";
            grid.setEmptyStateComponent(new EmptyState(text(none), text("tracing.people.noneNext")));
        }
        summary.setText(words);
        everywhere.setVisible(place != null);
        make.setVisible(true);
        label();
    }

    private static String summary(ForwardTrace trace) {
        long homes = trace.people().stream().map(TracedPerson::group).distinct().count();
        String found = text("tracing.people.found", Formats.number(trace.found()), Formats.number(homes));
        long casual = trace.people().stream().filter(PeoplePanel::isCasual).count();
        return casual == 0 ? found : found + " " + text("tracing.people.casualLeft", Formats.number(casual));
    }

    /** The bare entrance of a large place in common makes nobody a contact: an officer who knows more ticks the line. */
    private static boolean mayBecome(TracedPerson person) {
        return person.toEnter() && !isCasual(person);
    }

    private static boolean isCasual(TracedPerson person) {
        return person.closeness() == Closeness.CASUAL;
    }

    private void label() {
        int chosen = grid.getSelectedItems().size();
        make.setText(text("tracing.people.make", Formats.number(chosen)));
        make.setEnabled(chosen > 0);
    }

    private void make() {
        RunId of = Objects.requireNonNull(run);
        List<Integer> ranks =
                grid.getSelectedItems().stream().map(TracedPerson::rank).toList();
        try {
            MadeContacts result = parts.making().make(of, ranks);
            Notifications.success(text(
                    "tracing.people.made",
                    Formats.number(result.made()),
                    Formats.number(result.updated()),
                    Formats.number(result.already() + result.infected()),
                    Formats.number(result.unreachable() + result.refused())));
            reopen(of);
            made.run();
        } catch (TracingRefused e) {
            Notifications.error(text(e.reason().titleKey()));
        }
    }

    private void reopen(RunId of) {
        SharedVenue before = place;
        if (backward == null) {
            show(parts.tracing().forward(of));
            return;
        }
        show(parts.tracing().backward(of));
        if (before != null) {
            only(before);
        }
    }

    private void columns() {
        grid.addColumn(person -> Formats.number(person.rank()))
                .setHeader(text("tracing.people.rank"))
                .setWidth("4rem")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::contact))
                .setHeader(text("field.venue.visitorContact"))
                .setWidth("10rem")
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(this::meetings))
                .setHeader(text("field.trace.meetings"))
                .setWidth("17rem")
                .setFlexGrow(3);
        grid.addColumn(person -> Formats.decimal(person.score(), 1))
                .setHeader(text("tracing.people.score"))
                .setTooltipGenerator(this::why)
                .setWidth("6.5rem")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(this::state))
                .setHeader(text("tracing.people.state"))
                .setWidth("10.5rem")
                .setFlexGrow(1);
    }

    private Component contact(TracedPerson person) {
        PersonalRecord record = new PersonalRecord(
                "case",
                Objects.requireNonNull(caseId).value(),
                null,
                person.visitorContact().place());
        Div cell = new Div(parts.guarded().of(parts.disclosure(), person.visitorContact(), record));
        if (person.household()) {
            cell.add(new Span(text("tracing.people.household", Formats.number(person.group()))));
        }
        cell.addClassName("trace-cell");
        return cell;
    }

    private Component meetings(TracedPerson person) {
        Div cell = new Div();
        cell.addClassName("trace-cell");
        for (TracedPerson.Encounter met : encounters(person)) {
            LocalDate day = LocalDate.ofInstant(met.first(), ConsoleClock.HANOI);
            Button place = new Button(met.name(), event -> opener.open(met.venue(), day));
            place.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            cell.add(new Div(place, new Span(TraceWords.minutes(met))));
        }
        return cell;
    }

    private Component state(TracedPerson person) {
        if (person.known() == null && isCasual(person)) {
            Div cell = new Div(
                    new StateBadge(text("tracing.people.casual"), Tone.PLAIN),
                    new Span(text("tracing.people.casualWhy")));
            cell.addClassName("trace-cell");
            return cell;
        }
        if (person.known() == null) {
            return new StateBadge(text("tracing.people.new"), Tone.WARN);
        }
        Button open = new Button(
                text(person.made() ? "tracing.people.isContact" : "tracing.people.hasCase"),
                event -> UI.getCurrent().navigate("cases/" + person.known()));
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return open;
    }

    private String why(TracedPerson person) {
        return String.join(
                "\n", encounters(person).stream().map(TraceWords::why).toList());
    }

    private List<TracedPerson.Encounter> encounters(TracedPerson person) {
        Disclosure seen = parts.disclosure();
        return seen.value(person.meetings()).orElse(List.of());
    }
}
