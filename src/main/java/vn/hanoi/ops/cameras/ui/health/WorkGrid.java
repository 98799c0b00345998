package vn.hanoi.ops.cameras.ui.health;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.trouble.MaintenanceWork;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The cameras at which somebody works, the soonest end first. */
class WorkGrid extends Grid<MaintenanceWork> {

    /** @param done told which work is over before its time */
    WorkGrid(Areas areas, Consumer<MaintenanceWork> done) {
        addColumn(TwoLines.of(MaintenanceWork::code, MaintenanceWork::name))
                .setHeader(text("cameras.trouble.camera"))
                .setWidth("9.5rem");
        addColumn(TwoLines.of(w -> areas.labelOf(w.area()), w -> text("cameras.product." + w.product())))
                .setHeader(text("cameras.trouble.where"))
                .setWidth("9.5rem");
        addColumn(TwoLines.of(
                        w -> w.reason().isEmpty() ? Formats.UNKNOWN : w.reason(),
                        w -> text("cameras.work.enteredBy", w.enteredBy())))
                .setHeader(text("cameras.work.reason"))
                .setWidth("14rem")
                .setFlexGrow(2);
        addColumn(w -> Formats.dateTime(w.until()))
                .setHeader(text("cameras.work.until"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addComponentColumn(w -> {
                    Button over = new Button(text("cameras.work.done"), event -> done.accept(w));
                    over.addThemeVariants(ButtonVariant.TERTIARY);
                    return over;
                })
                .setWidth("9rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("ops-grid");
        setSizeFull();
        setEmptyStateComponent(new EmptyState(text("cameras.work.none"), text("cameras.work.noneNext")));
    }

    void show(List<MaintenanceWork> work) {
        setItems(work);
    }
}
