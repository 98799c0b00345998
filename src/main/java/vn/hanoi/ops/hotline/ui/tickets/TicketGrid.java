package vn.hanoi.ops.hotline.ui.tickets;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.ui.TicketTexts;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.Tone;

/** The queue's lines; arrows move, Enter opens. */
class TicketGrid extends LazyGrid<TicketLine> {

    private static final String ROW = """
            <div class="ticket-row" data-ticket="${item.id}" data-state="${item.stateName}">
              <span class="names"><b>${item.category}</b><small>${item.place}</small>
                <small>${item.unit}</small><small>${item.number}</small></span>
              <span class="due"><b data-tone="${item.tone}">${item.due}</b>
                <span class="ops-state" data-tone="${item.stateTone}">${item.state}</span></span>
            </div>
            """;
    private static final String KEY_OF_ROW = "element.getEventContext(event)?.item?.key ?? ''";

    private final Supplier<Instant> clock;
    private boolean several;

    TicketGrid(Supplier<Instant> clock, Consumer<TicketId> opened) {
        this.clock = clock;
        addClassNames("street-rows", "advisory-rows");
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        setAriaLabel(text("hotline.tickets.queue"));
        addColumn(renderer()).setFlexGrow(1);
        addItemClickListener(event -> {
            if (!several) {
                opened.accept(event.getItem().row().id());
            }
        });
        getElement()
                .addEventListener("keydown", event -> {
                    String key = event.getEventData().path(KEY_OF_ROW).asString("");
                    Optional.ofNullable(getDataCommunicator().getKeyMapper().get(key))
                            .ifPresent(line -> opened.accept(line.row().id()));
                })
                .setFilter("event.key === 'Enter'")
                .addEventData(KEY_OF_ROW);
    }

    /** Lets lines be marked for a step for several, or opens them one by one. */
    void several(boolean marking) {
        several = marking;
        setSelectionMode(marking ? SelectionMode.MULTI : SelectionMode.SINGLE);
        if (marking) {
            ((GridMultiSelectionModel<TicketLine>) getSelectionModel())
                    .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.HIDDEN);
        }
    }

    boolean several() {
        return several;
    }

    private LitRenderer<TicketLine> renderer() {
        return LitRenderer.<TicketLine>of(ROW)
                .withProperty("id", line -> line.row().id().toString())
                .withProperty("category", TicketLine::category)
                .withProperty("place", TicketLine::place)
                .withProperty("unit", line -> line.unit() + " · " + line.desk())
                .withProperty("number", line -> TicketTexts.number(line.row()))
                .withProperty("due", line -> TicketTexts.due(line.row(), clock.get()))
                .withProperty("tone", line -> attribute(TicketTexts.dueTone(line.row(), clock.get())))
                .withProperty("stateName", line -> line.row().state().name())
                .withProperty("state", line -> text(line.row().state().titleKey()))
                .withProperty(
                        "stateTone",
                        line -> attribute(TicketTexts.tone(line.row().state())));
    }

    private static String attribute(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
