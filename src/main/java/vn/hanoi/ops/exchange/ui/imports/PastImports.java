package vn.hanoi.ops.exchange.ui.imports;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.exchange.imports.ImportId;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The officer's earlier files; a click opens one. */
class PastImports extends Composite<VerticalLayout> {

    private final Imports imports;
    private final Grid<ImportSummary> grid = new Grid<>();

    PastImports(Imports imports, Consumer<ImportId> open) {
        this.imports = imports;
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addClassName("ops-grid");
        grid.setAllRowsVisible(true);
        grid.addColumn(row -> Formats.dateTime(row.at())).setHeader(text("exchange.column.requested"));
        grid.addColumn(row -> Formats.number(row.total())).setHeader(text("exchange.column.rows"));
        grid.addColumn(row -> text(row.state().titleKey())).setHeader(text("exchange.column.state"));
        grid.addItemClickListener(event -> open.accept(event.getItem().id()));
        getContent().setPadding(false);
        getContent().add(new H3(text("exchange.import.past")), grid);
    }

    void show(String kind) {
        List<ImportSummary> mine = imports.mine(kind);
        getContent().setVisible(!mine.isEmpty());
        grid.setItems(mine);
    }
}
