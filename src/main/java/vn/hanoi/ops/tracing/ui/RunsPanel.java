package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.RunRow;

/** The kept traces of the case: who asked, why, what was found, and whether a repetition found the same. */
class RunsPanel extends Composite<Div> {

    private final Grid<RunRow> grid = new Grid<>();

    RunsPanel(Consumer<RunRow> open, Consumer<RunRow> repeat) {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setEmptyStateComponent(new EmptyState(text("tracing.runs.none"), text("tracing.noneNext")));
        grid.addColumn(run -> Formats.dateTime(run.askedAt())).setHeader(text("tracing.runs.at"));
        grid.addColumn(run -> text(run.direction().titleKey())).setHeader(text("tracing.runs.direction"));
        grid.addColumn(RunRow::officerName).setHeader(text("tracing.runs.officer"));
        grid.addColumn(RunRow::reason).setHeader(text("tracing.runs.reason")).setFlexGrow(2);
        grid.addColumn(run -> Formats.number(run.results())).setHeader(text("tracing.runs.results"));
        grid.addColumn(RunsPanel::remark).setHeader(text("tracing.runs.remark"));
        grid.addColumn(new ComponentRenderer<>(run -> buttons(run, open, repeat)))
                .setHeader(text("tracing.runs.do"))
                .setWidth("12rem")
                .setFlexGrow(0);
        grid.setSizeFull();
        getContent().addClassName("trace-people");
        getContent().add(grid);
    }

    void show(List<RunRow> runs) {
        grid.setItems(runs);
    }

    private static Div buttons(RunRow run, Consumer<RunRow> open, Consumer<RunRow> repeat) {
        Button look = new Button(text("tracing.runs.open"), event -> open.accept(run));
        Button again = new Button(text("tracing.runs.repeat"), event -> repeat.accept(run));
        look.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        again.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new Div(look, again);
    }

    private static String remark(RunRow run) {
        Boolean same = run.sameAsBefore();
        if (same != null) {
            return text(same ? "tracing.runs.same" : "tracing.runs.other");
        }
        return run.whatIf() ? text("tracing.runs.whatIf") : "";
    }
}
