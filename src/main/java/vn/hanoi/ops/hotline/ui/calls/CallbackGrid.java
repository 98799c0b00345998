package vn.hanoi.ops.hotline.ui.calls;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.function.Consumer;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.hotline.calls.CallbackLine;
import vn.hanoi.ops.hotline.calls.Callbacks;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Who waits to be told, who has whom open, and what those told said; who they are is covered until one is taken. */
class CallbackGrid extends Composite<Section> {

    private final Callbacks callbacks;
    private final CallDesk desk;
    private final Tabs states =
            new Tabs(new Tab(text("hotline.care.list.open")), new Tab(text("hotline.care.list.done")));
    private final Grid<CallbackLine> grid = new Grid<>();

    /** @param taken told of the line that the officer takes */
    CallbackGrid(Callbacks callbacks, CallDesk desk, Consumer<CallbackLine> taken) {
        this.callbacks = callbacks;
        this.desk = desk;
        states.addSelectedChangeListener(event -> refresh());
        columns(taken);
        getContent().addClassName("ops-panel");
        getContent().add(new H3(text("hotline.care.list")), states, grid);
        refresh();
    }

    void refresh() {
        grid.setItems(callbacks.rows(states.getSelectedIndex() == 1));
    }

    private void columns(Consumer<CallbackLine> taken) {
        Disclosure seen = desk.listed();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setEmptyStateComponent(
                new EmptyState(text("hotline.callback.list.none"), text("hotline.callback.list.noneNext")));
        grid.addComponentColumn(line -> new Anchor(
                        TicketTexts.address(line.ticket()), line.ticket().label()))
                .setHeader(text("hotline.file.number"));
        grid.addColumn(TwoLines.of(
                        line -> desk.rules().categoryTitle(line.ticket().category()),
                        line -> desk.areas().labelOf(line.ticket().area())))
                .setHeader(text("hotline.call.topic"))
                .setFlexGrow(3);
        grid.addColumn(TwoLines.of(line -> seen.text(line.caller()), line -> seen.text(line.phone())))
                .setHeader(text("hotline.care.who"))
                .setFlexGrow(2);
        grid.addColumn(line -> Formats.number(line.attempts())).setHeader(text("hotline.care.attempts"));
        grid.addColumn(TwoLines.of(
                        line -> line.last().map(o -> text(o.titleKey())).orElse(Formats.UNKNOWN), line -> line.stars()
                                .map(n -> text("hotline.stars." + n))
                                .orElse("")))
                .setHeader(text("hotline.care.last"))
                .setFlexGrow(2);
        grid.addColumn(CallbackGrid::state)
                .setHeader(text("hotline.care.state"))
                .setFlexGrow(2);
        grid.addComponentColumn(line -> step(line, taken)).setHeader("");
    }

    private static String state(CallbackLine line) {
        return line.leasedBy().map(by -> text("hotline.care.leased", by)).orElseGet(() -> line.doneAt()
                .map(at -> text("hotline.care.doneAt", Formats.dateTime(at)))
                .orElseGet(() -> text("hotline.care.nextAt", Formats.dateTime(line.nextAt()))));
    }

    private static Component step(CallbackLine line, Consumer<CallbackLine> taken) {
        if (line.doneAt().isPresent()) {
            return new Span();
        }
        Button take = new Button(text("hotline.callback.take"), event -> taken.accept(line));
        take.addThemeVariants(ButtonVariant.SMALL);
        return take;
    }
}
