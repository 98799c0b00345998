package vn.hanoi.ops.cameras.ui.health;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.trouble.Trouble;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The open troubles, the oldest first. */
class TroubleGrid extends Grid<Trouble> {

    private Instant now = Instant.EPOCH;

    TroubleGrid(Areas areas, Consumer<Trouble> opened) {
        addColumn(TwoLines.of(Trouble::code, Trouble::name))
                .setHeader(text("cameras.trouble.camera"))
                .setWidth("9.5rem");
        addColumn(new ComponentRenderer<>(t -> TroubleTexts.badge(t.kind())))
                .setHeader(text("cameras.trouble.what"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addColumn(TwoLines.of(t -> Formats.dateTime(t.since()), this::age))
                .setHeader(text("cameras.trouble.since"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        addColumn(TwoLines.of(t -> areas.labelOf(t.area()), t -> text("cameras.product." + t.product())))
                .setHeader(text("cameras.trouble.where"))
                .setWidth("9.5rem");
        addColumn(t -> t.acknowledgedBy().isEmpty() ? text("cameras.trouble.nobody") : t.acknowledgedBy())
                .setHeader(text("cameras.trouble.by"))
                .setWidth("7rem");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("ops-grid");
        setSizeFull();
        setEmptyStateComponent(new EmptyState(text("cameras.trouble.none"), text("cameras.trouble.noneNext")));
        addItemClickListener(event -> opened.accept(event.getItem()));
    }

    void show(List<Trouble> troubles, Instant at) {
        now = at;
        setItems(troubles);
    }

    private String age(Trouble trouble) {
        Duration age = Duration.between(trouble.since(), now);
        return age.isNegative() ? "" : Formats.span(age);
    }
}
