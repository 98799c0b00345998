package vn.hanoi.ops.protection.ui.requests;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.requests.RequestRow;
import vn.hanoi.ops.protection.requests.RequestState;
import vn.hanoi.ops.protection.ui.parts.Dues;

/** The queue's lines, without the people who ask; arrows move, Enter opens. */
class RequestGrid extends LazyGrid<RequestRow> {

    private static final String KEY_OF_ROW = "element.getEventContext(event)?.item?.key ?? ''";

    RequestGrid(Supplier<Instant> clock, Consumer<RequestRow> opened) {
        setSelectionMode(SelectionMode.SINGLE);
        setAriaLabel(text("protection.request.title"));
        setSizeFull();
        addColumn(TwoLines.of(
                        row -> text(row.kind().key()),
                        row -> text("protection.request.line", row.number(), Formats.date(row.receivedAt()))))
                .setHeader(text("protection.request.column.what"))
                .setFlexGrow(2);
        addComponentColumn(row -> row.state() == RequestState.CLOSED
                        ? new StateBadge(outcome(row), Tone.GOOD)
                        : Dues.left(row.awaitedBy(), row.standing(clock.get()), clock.get()))
                .setHeader(text("protection.request.column.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(row -> text(row.state().key()))
                .setHeader(text("protection.request.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addItemClickListener(event -> opened.accept(event.getItem()));
        getElement()
                .addEventListener("keydown", event -> {
                    String key = event.getEventData().path(KEY_OF_ROW).asString("");
                    Optional.ofNullable(getDataCommunicator().getKeyMapper().get(key))
                            .ifPresent(opened);
                })
                .setFilter("event.key === 'Enter'")
                .addEventData(KEY_OF_ROW);
    }

    private static String outcome(RequestRow row) {
        return row.outcome() == null ? Formats.UNKNOWN : text(row.outcome().key());
    }
}
