package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.stays.ResidentTray;

/** The people of one list, who leaves first standing first. */
class ResidentGrid extends LazyGrid<ResidentLine> {

    private final QuarantineParts parts;

    ResidentGrid(QuarantineParts parts, Consumer<ResidentLine> opened) {
        this.parts = parts;
        setSizeFull();
        addColumn(line -> CaseWords.person(line.person(), parts.purpose().disclosure()))
                .setHeader(text("field.person.name"))
                .setWidth("11rem")
                .setFlexGrow(1);
        addColumn(line -> ResidentTexts.room(line.stay()))
                .setHeader(text("quarantine.residents.room"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(line -> parts.purpose().disclosure().text(line.stay().lastDay(), day -> Formats.date(day)))
                .setHeader(text("field.quarantine.lastDay"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(line -> ResidentTexts.badge(
                        line.stay(), parts.purpose().disclosure(), parts.clock().instant())))
                .setHeader(text("quarantine.residents.state"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setEmptyStateComponent(
                new EmptyState(text("quarantine.residents.none"), text("quarantine.residents.noneNext")));
        asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                opened.accept(event.getValue());
            }
        });
    }

    void show(SiteId site, ResidentTray tray) {
        show((after, limit) -> ResidentLine.of(
                parts,
                parts.residents().rows(site, tray, after.map(ResidentLine::stay).orElse(null), limit)));
    }
}
