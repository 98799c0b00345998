package vn.hanoi.ops.areas.ui;

import com.vaadin.flow.component.grid.Grid;
import vn.hanoi.ops.areas.shapes.BoundaryFault;

/** What is wrong with a file, feature by feature. */
class FaultGrid extends Grid<BoundaryFault> {

    FaultGrid() {
        addClassName("ops-grid");
        addColumn(AreaTexts::feature)
                .setHeader(getTranslation("areas.fault.feature"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(BoundaryFault::unit)
                .setHeader(getTranslation("areas.column.code"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(AreaTexts::fault)
                .setHeader(getTranslation("areas.fault.what"))
                .setFlexGrow(1);
        addColumn(AreaTexts::detail)
                .setHeader(getTranslation("areas.fault.detail"))
                .setFlexGrow(1);
        setMaxHeight("260px");
    }
}
