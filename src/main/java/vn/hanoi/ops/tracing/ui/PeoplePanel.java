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
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.ForwardTrace;
import vn.hanoi.ops.tracing.MadeContacts;
import vn.hanoi.ops.tracing.TracedPerson;
import vn.hanoi.ops.tracing.TracingRefused;
import vn.hanoi.ops.tracing.presence.Closeness;

/** Whom the case met, the most exposed first; those chosen become contacts of the case by one click. */
class PeoplePanel extends Composite<Div> {

    private final TracingParts parts;
    private final PlaceOpener opener;
    private final Runnable made;
    private final Paragraph summary = new Paragraph();
    private final Button make = new Button(text("tracing.people.make"), event -> make());
    private final Grid<TracedPerson> grid = new Grid<>();
    private @Nullable ForwardTrace shown;

    /** @param made told after contacts were made */
    PeoplePanel(TracingParts parts, PlaceOpener opener, Runnable made) {
        this.parts = parts;
        this.opener = opener;
        this.made = made;
        make.setId("make-contacts");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setVisible(false);
        summary.getElement().setAttribute("role", "status");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        ((GridMultiSelectionModel<TracedPerson>) grid.setSelectionMode(Grid.SelectionMode.MULTI))
                .setSelectAllCheckboxVisibility(SelectAllCheckboxVisibility.HIDDEN);
        grid.addSelectionListener(event -> label());
        grid.setEmptyStateComponent(new EmptyState(text("tracing.none"), text("tracing.noneNext")));
        columns();
        grid.setSizeFull();
        Div tools = new Div(summary, make);
        tools.addClassName("trace-tools");
        getContent().addClassName("trace-people");
        getContent().add(tools, grid);
    }

    void show(ForwardTrace trace) {
        shown = trace;
        grid.setItems(trace.people());
        if (trace.people().isEmpty()) {
            grid.setEmptyStateComponent(new EmptyState(text("tracing.people.none"), text("tracing.people.noneNext")));
        }
        trace.people().stream().filter(PeoplePanel::mayBecome).forEach(grid::select);
        summary.setText(summary(trace));
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
        return !person.made() && person.known() == null && !isCasual(person);
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
        ForwardTrace trace = Objects.requireNonNull(shown);
        List<Integer> ranks =
                grid.getSelectedItems().stream().map(TracedPerson::rank).toList();
        try {
            MadeContacts result = parts.making().make(trace.run(), ranks);
            Notifications.success(text(
                    "tracing.people.made",
                    Formats.number(result.made()),
                    Formats.number(result.already() + result.infected()),
                    Formats.number(result.unreachable() + result.refused())));
            show(parts.tracing().forward(trace.run()));
            made.run();
        } catch (TracingRefused e) {
            Notifications.error(text(e.reason().titleKey()));
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
        ForwardTrace trace = Objects.requireNonNull(shown);
        PersonalRecord record = new PersonalRecord(
                "case", trace.caseId().value(), null, person.visitorContact().place());
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
