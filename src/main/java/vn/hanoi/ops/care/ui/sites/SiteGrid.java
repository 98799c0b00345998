package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The places in the order of their names, with free beds and how old the figure is. */
class SiteGrid extends Grid<SiteRow> {

    SiteGrid(SitesInquiry inquiry, Consumer<SiteRow> opened) {
        setSizeFull();
        addClassName("ops-grid");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addColumn(TwoLines.of(
                        SiteRow::name,
                        row -> text("care.tier.short", String.valueOf(row.tier())) + " · " + inquiry.unit(row.area())))
                .setHeader(text("care.field.name"))
                .setWidth("13rem")
                .setFlexGrow(1);
        addColumn(row -> CareTexts.free(row.load()))
                .setHeader(text("care.load.freeOf"))
                .setWidth("6.5rem")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END);
        addColumn(new ComponentRenderer<>(CareTexts::badge))
                .setHeader(text("care.field.state"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(row -> row.asOf() == null
                        ? text("care.asOf.never")
                        : Formats.span(Duration.between(row.asOf(), inquiry.now())))
                .setHeader(text("care.field.age"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        setEmptyStateComponent(new EmptyState(text("care.sites.empty"), text("care.sites.emptyNext")));
        asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                opened.accept(event.getValue());
            }
        });
    }

    void show(List<SiteRow> rows) {
        setItems(rows);
    }
}
