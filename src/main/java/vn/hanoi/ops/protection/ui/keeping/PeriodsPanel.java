package vn.hanoi.ops.protection.ui.keeping;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.retention.KeepingPeriod;
import vn.hanoi.ops.protection.retention.KeepingPeriod.State;
import vn.hanoi.ops.protection.ui.parts.Attempt;
import vn.hanoi.ops.protection.ui.parts.Spans;
import vn.hanoi.ops.protection.ui.parts.WordsDialog;

/** Proposed periods and what was decided; a second administrator decides. */
class PeriodsPanel extends Composite<VerticalLayout> {

    private final KeepingDesk desk;
    private final Grid<KeepingPeriod> grid = new Grid<>();

    PeriodsPanel(KeepingDesk desk) {
        this.desk = desk;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setAriaLabel(text("protection.keeping.periods"));
        grid.setEmptyStateComponent(new EmptyState(text("protection.period.none"), text("protection.period.noneNext")));
        grid.addColumn(TwoLines.of(period -> desk.holds(period.table()), KeepingPeriod::table))
                .setHeader(text("protection.rule.table"))
                .setFlexGrow(3);
        grid.addColumn(TwoLines.of(
                        period -> Spans.of(period.keep()),
                        period -> text("protection.period.since", Formats.date(period.validFrom()))))
                .setHeader(text("protection.rule.period"))
                .setFlexGrow(2);
        grid.addColumn(KeepingPeriod::source)
                .setHeader(text("protection.rule.basis"))
                .setFlexGrow(3);
        grid.addColumn(period ->
                        text("protection.steps.by", period.proposedBy(), Formats.dateTime(period.proposedAt())))
                .setHeader(text("protection.period.proposedBy"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::decision)
                .setHeader(text("protection.period.decision"))
                .setFlexGrow(3);
        getContent().setSizeFull();
        getContent().setPadding(false);
        getContent().addAndExpand(grid);
        refresh();
    }

    void refresh() {
        grid.setItems(desk.periods().rows());
    }

    private Component decision(KeepingPeriod period) {
        if (period.state() != State.PROPOSED) {
            String decided = text(
                    "protection.period.decided",
                    text(period.state().key()),
                    period.decidedBy(),
                    Formats.dateTime(period.decidedAt()));
            return new Span(period.note().isBlank() ? decided : decided + " · " + period.note());
        }
        if (!desk.admin()) {
            return new Span(text(State.PROPOSED.key()));
        }
        Button approve = new Button(
                text("protection.period.approve"),
                event -> desk.take(() -> desk.periods().approve(period.id()), this::refresh));
        approve.addThemeVariants(ButtonVariant.SMALL);
        Button reject = new Button(
                text("protection.period.reject"), event -> new WordsDialog("protection.period.reject.dialog", words -> {
                            var refused = Attempt.of(() -> desk.periods().reject(period.id(), words));
                            refresh();
                            return refused;
                        })
                        .open());
        reject.addThemeVariants(ButtonVariant.SMALL);
        return new HorizontalLayout(approve, reject);
    }
}
