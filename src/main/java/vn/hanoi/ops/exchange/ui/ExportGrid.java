package vn.hanoi.ops.exchange.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import java.util.List;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportRefused;
import vn.hanoi.ops.exchange.ExportRow;
import vn.hanoi.ops.exchange.ExportState;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Ordered files with what can be done with each. */
class ExportGrid extends Grid<ExportRow> {

    private final DownloadParts parts;
    private final Runnable changed;
    private boolean deciding;

    ExportGrid(DownloadParts parts, Runnable changed) {
        this.parts = parts;
        this.changed = changed;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("ops-grid");
        narrow(addColumn(row -> Formats.dateTime(row.requestedAt())), "exchange.column.requested");
        narrow(addColumn(ExportRow::requestedBy), "exchange.column.officer");
        addColumn(row -> text(row.titleKey()) + " · " + text(row.format().titleKey()))
                .setHeader(text("exchange.column.list"))
                .setFlexGrow(2);
        narrow(addColumn(ExportGrid::rows), "exchange.column.rows");
        narrow(
                addColumn(row -> row.purpose() == Purpose.NONE
                        ? Formats.UNKNOWN
                        : text(row.purpose().titleKey())),
                "exchange.column.purpose");
        addColumn(ExportGrid::words).setHeader(text("exchange.column.reason")).setFlexGrow(3);
        narrow(addComponentColumn(ExportGrid::state), "exchange.column.state");
        addComponentColumn(this::actions).setHeader("").setAutoWidth(true).setFlexGrow(0);
    }

    void show(List<ExportRow> rows, boolean toDecide) {
        deciding = toDecide;
        String why = toDecide ? "exchange.none.waiting" : "exchange.none";
        setEmptyStateComponent(new EmptyState(text(why), text(why + ".next")));
        setItems(rows);
    }

    private static void narrow(Column<ExportRow> column, String header) {
        column.setHeader(text(header)).setAutoWidth(true).setFlexGrow(0);
    }

    private static String rows(ExportRow row) {
        return Formats.number(row.state() == ExportState.DONE ? row.written() : Long.valueOf(row.expected()));
    }

    private static String words(ExportRow row) {
        return row.note().isEmpty() ? row.reason() : text("exchange.refusedBecause", row.note());
    }

    private static Component state(ExportRow row) {
        Tone tone =
                switch (row.state()) {
                    case DONE -> Tone.GOOD;
                    case WAITING -> Tone.WARN;
                    case READY, RUNNING -> Tone.PLAIN;
                    case REFUSED, CANCELLED, EXPIRED -> Tone.UNKNOWN;
                };
        StateBadge badge = new StateBadge(text(row.state().titleKey()), tone);
        if (row.state() == ExportState.READY) {
            badge.getElement().setAttribute("title", text("exchange.until", Formats.dateTime(row.expiresAt())));
        }
        return badge;
    }

    private Component actions(ExportRow row) {
        HorizontalLayout actions = new HorizontalLayout();
        if (deciding) {
            actions.add(
                    small("exchange.approve", () -> decide(() -> parts.exports().approve(row.id()))));
            actions.add(small(
                    "exchange.refuse",
                    () -> new RefusalDialog(note -> decide(() -> parts.exports().refuse(row.id(), note))).open()));
            return actions;
        }
        boolean mine = parts.exports().isMine(row);
        if (mine && row.state() == ExportState.READY) {
            actions.add(small("exchange.download", () -> handOver(row)));
        }
        boolean open = row.state() == ExportState.READY || row.state() == ExportState.WAITING;
        if (mine && open) {
            actions.add(small(
                    "exchange.takeBack", () -> decide(() -> parts.exports().cancel(row.id()))));
        }
        return actions.getComponentCount() == 0 ? new Span() : actions;
    }

    private void handOver(ExportRow row) {
        Dialog dialog = new Dialog();
        HandOver handOver = new HandOver(parts, row);
        dialog.setHeaderTitle(text(row.titleKey()));
        dialog.setWidth("30rem");
        dialog.add(handOver);
        dialog.getFooter().add(handOver.stopButton(), new Button(text("kernel.close"), event -> dialog.close()));
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                changed.run();
            }
        });
        dialog.open();
    }

    private void decide(Runnable step) {
        try {
            step.run();
            changed.run();
        } catch (ExportRefused refused) {
            Notifications.error(text(refused.reason().key()));
        }
    }

    private static Button small(String key, Runnable step) {
        Button button = new Button(text(key), event -> step.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
