package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridVariant;
import java.util.function.Consumer;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.enforcement.decisions.DecisionRow;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.TwoLines;

/** Decisions, the nearest deadline first. */
class DecisionGrid extends LazyGrid<DecisionRow> {

    DecisionGrid(FileParts parts, Consumer<DecisionRow> opened) {
        setSizeFull();
        Disclosure seen = parts.listed();
        addColumn(TwoLines.<DecisionRow>of(
                        row -> seen.text(row.offenderName()), row -> parts.acts(row.acts(), row.proposedAt())))
                .setHeader(text("enforcement.desk.offenderAndAct"))
                .setWidth("12rem")
                .setFlexGrow(1);
        addColumn(TwoLines.<DecisionRow>of(
                        row -> Money.text(row.total()),
                        row -> row.number().isBlank() ? parts.areas().labelOf(row.office()) : row.number()))
                .setHeader(text("enforcement.desk.fine"))
                .setWidth("9rem");
        addComponentColumn(row -> row.nextDue() == null ? Tones.of(row.state()) : Tones.due(row.nextDue(), parts.now()))
                .setHeader(text("enforcement.desk.deadline"))
                .setWidth("9rem");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setEmptyStateComponent(new EmptyState(text("enforcement.desk.empty"), text("enforcement.desk.emptyNext")));
        addItemClickListener(event -> opened.accept(event.getItem()));
    }
}
