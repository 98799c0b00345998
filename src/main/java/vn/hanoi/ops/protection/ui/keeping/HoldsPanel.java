package vn.hanoi.ops.protection.ui.keeping;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;
import vn.hanoi.ops.protection.LegalHold;
import vn.hanoi.ops.protection.ui.parts.Attempt;
import vn.hanoi.ops.protection.ui.parts.WordsDialog;

/** Records that no erasing touches: who placed a hold, why, and until when. */
class HoldsPanel extends Composite<VerticalLayout> {

    private final KeepingDesk desk;
    private final Grid<LegalHold> grid = new Grid<>();
    private final Checkbox all = new Checkbox(text("protection.hold.all"));

    HoldsPanel(KeepingDesk desk) {
        this.desk = desk;
        Button place = new Button(text("protection.hold.place"), event -> new HoldDialog(desk, this::refresh).open());
        place.setId("place-hold");
        all.addValueChangeListener(event -> refresh());
        HorizontalLayout tools = new HorizontalLayout(place, all);
        tools.setDefaultVerticalComponentAlignment(HorizontalLayout.Alignment.CENTER);
        columns();
        getContent().setSizeFull();
        getContent().setPadding(false);
        getContent().add(tools);
        getContent().addAndExpand(grid);
        refresh();
    }

    static String kind(String kind) {
        return Translations.textOr("protection.hold.kind." + kind, kind);
    }

    private void refresh() {
        grid.setItems(desk.holds().rows(all.getValue()));
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setAriaLabel(text("protection.keeping.holds"));
        grid.setEmptyStateComponent(new EmptyState(text("protection.hold.none"), text("protection.hold.noneNext")));
        grid.addColumn(TwoLines.of(hold -> kind(hold.kind()), LegalHold::record))
                .setHeader(text("protection.hold.record"))
                .setFlexGrow(2);
        grid.addColumn(LegalHold::reason)
                .setHeader(text("protection.hold.reason"))
                .setFlexGrow(3);
        grid.addColumn(hold -> text("protection.steps.by", hold.placedBy(), Formats.dateTime(hold.placedAt())))
                .setHeader(text("protection.hold.placed"))
                .setFlexGrow(2);
        grid.addColumn(hold ->
                        hold.until() == null ? text("protection.hold.untilReleased") : Formats.date(hold.until()))
                .setHeader(text("protection.hold.until"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::end)
                .setHeader(text("protection.hold.end"))
                .setFlexGrow(2);
    }

    private Component end(LegalHold hold) {
        if (hold.releasedAt() != null) {
            return new Span(text(
                    "protection.hold.released",
                    hold.releasedBy(),
                    Formats.dateTime(hold.releasedAt()),
                    hold.releaseReason()));
        }
        Button release = new Button(
                text("protection.hold.release"), event -> new WordsDialog("protection.hold.release.dialog", words -> {
                            var refused = Attempt.of(() -> desk.holds().release(hold.id(), words));
                            refresh();
                            return refused;
                        })
                        .open());
        release.addThemeVariants(ButtonVariant.SMALL);
        return release;
    }
}
