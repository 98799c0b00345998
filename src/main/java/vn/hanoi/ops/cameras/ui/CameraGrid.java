package vn.hanoi.ops.cameras.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.CameraFilter;
import vn.hanoi.ops.cameras.CameraList;
import vn.hanoi.ops.cameras.CameraRow;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The list of cameras by code. */
class CameraGrid extends LazyGrid<CameraRow> {

    private final CameraList cameras;

    CameraGrid(CameraList cameras, Areas areas, Consumer<CameraRow> opened) {
        this.cameras = cameras;
        setSizeFull();
        addColumn(CameraRow::code)
                .setHeader(text("cameras.field.code"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        addColumn(TwoLines.of(CameraRow::name, row -> areas.labelOf(row.area())))
                .setHeader(text("cameras.field.nameAndArea"))
                .setWidth("11rem")
                .setFlexGrow(1);
        addColumn(new ComponentRenderer<>(row -> CameraTexts.badge(row.health())))
                .setHeader(text("cameras.field.health"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addColumn(row -> Formats.dateTime(row.lastSeen()))
                .setHeader(text("cameras.field.lastSeen"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addColumn(row -> CameraTexts.product(row.product()))
                .setHeader(text("cameras.field.product"))
                .setWidth("7rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setEmptyStateComponent(new EmptyState(text("cameras.list.empty"), text("cameras.list.emptyNext")));
        asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                opened.accept(event.getValue());
            }
        });
    }

    void show(CameraFilter filter) {
        show((last, limit) -> cameras.page(filter, last.map(CameraRow::code).orElse(""), limit));
    }
}
