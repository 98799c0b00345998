package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.BackwardTrace;
import vn.hanoi.ops.tracing.BackwardTrace.SharedVenue;

/** Places that cases share in the days in which they were infected, the least probable by chance first. */
class SourcesPanel extends Composite<Div> {

    private static final double EXPECTED_DECIMALS_BELOW = 10;

    private final Paragraph summary = new Paragraph();
    private final Grid<SharedVenue> grid = new Grid<>();

    /** @param people shows who was seen at a place and is not tested */
    SourcesPanel(PlaceOpener opener, Consumer<SharedVenue> people) {
        summary.getElement().setAttribute("role", "status");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateComponent(new EmptyState(text("tracing.sources.none"), text("tracing.sources.noneNext")));
        grid.addColumn(place -> Formats.number(place.rank()))
                .setHeader(text("tracing.people.rank"))
                .setWidth("4rem")
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(place -> place(place, opener)))
                .setHeader(text("tracing.sources.place"))
                .setWidth("16rem")
                .setFlexGrow(3);
        grid.addColumn(place -> Formats.date(place.lastOn())).setHeader(text("tracing.sources.lastOn"));
        grid.addColumn(place -> Formats.number(place.cases())).setHeader(text("tracing.sources.cases"));
        grid.addColumn(SourcesPanel::expected).setHeader(text("tracing.sources.expected"));
        grid.addColumn(place -> Formats.number(place.seen())).setHeader(text("tracing.sources.seen"));
        grid.addColumn(new ComponentRenderer<>(place -> untested(place, people)))
                .setHeader(text("tracing.sources.untested"));
        grid.setSizeFull();
        getContent().addClassName("trace-people");
        getContent().add(summary, grid);
    }

    void show(BackwardTrace trace) {
        grid.setItems(trace.places());
        summary.setText(text(
                "tracing.sources.found",
                Formats.number(trace.cases()),
                Formats.number(trace.found()),
                Formats.number(trace.places().size())));
    }

    private static Div place(SharedVenue place, PlaceOpener opener) {
        LocalDate last = Objects.requireNonNullElse(place.lastOn(), LocalDate.MIN);
        Button name = new Button(place.name(), event -> opener.open(place.venue(), last));
        name.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div cell = new Div(name, new Span(place.address() + ", " + place.area()));
        cell.addClassName("trace-cell");
        return cell;
    }

    private static Component untested(SharedVenue place, Consumer<SharedVenue> people) {
        Integer number = place.untested();
        if (number == null || number == 0) {
            return new Span(Formats.number(number));
        }
        Button list = new Button(Formats.number(number), event -> people.accept(place));
        list.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        list.setId("untested-" + place.rank());
        return list;
    }

    private static String expected(SharedVenue place) {
        return Formats.decimal(place.expected(), place.expected() < EXPECTED_DECIMALS_BELOW ? 2 : 0);
    }
}
