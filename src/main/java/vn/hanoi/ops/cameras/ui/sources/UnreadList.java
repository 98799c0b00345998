package vn.hanoi.ops.cameras.ui.sources;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.cameras.sources.SourceDetails;
import vn.hanoi.ops.cameras.sources.UnreadMessage;
import vn.hanoi.ops.cameras.sources.UnreadMessages;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What a source sent and the console could not use, with the reason; it can be looked at and read again. */
class UnreadList extends Composite<Details> {

    private static final int SHOWN = 50;

    private final UnreadMessages messages;
    private final SourceDetails source;
    private final Grid<UnreadMessage> grid = new Grid<>();

    /** @param opened told the text of a message to look at */
    UnreadList(UnreadMessages messages, SourceDetails source, Consumer<String> opened) {
        this.messages = messages;
        this.source = source;
        grid.addColumn(m -> Formats.dateTime(m.at()))
                .setHeader(text("cameras.source.unread.at"))
                .setWidth("8.5rem")
                .setFlexGrow(0);
        grid.addColumn(TwoLines.of(UnreadMessage::code, UnreadMessage::reason))
                .setHeader(text("cameras.source.unread.reason"));
        grid.addColumn(m -> text(m.replayed() ? "cameras.source.unread.replayed" : "cameras.source.unread.waiting"))
                .setHeader(text("cameras.source.unread.state"))
                .setWidth("7rem")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setAllRowsVisible(true);
        grid.addItemClickListener(
                event -> messages.text(source.id(), event.getItem().id()).ifPresent(opened));
        show();
    }

    private void show() {
        List<UnreadMessage> all = messages.of(source.id());
        long waiting = all.stream().filter(m -> !m.replayed()).count();
        getContent().removeAll();
        getContent().setSummaryText(text("cameras.source.unread.title", Formats.number(waiting)));
        if (all.isEmpty()) {
            getContent().add(new Paragraph(text("cameras.source.unread.none")));
            return;
        }
        grid.setItems(all.stream().limit(SHOWN).toList());
        Button replay = new Button(text("cameras.source.unread.replay"), event -> replay());
        replay.setEnabled(waiting > 0);
        VerticalLayout parts = new VerticalLayout(new Paragraph(help()), replay, grid);
        parts.setPadding(false);
        getContent().add(parts);
    }

    private static String help() {
        return text(
                "cameras.source.unread.help",
                Formats.number(UnreadMessages.MOST_KEPT),
                Formats.number(UnreadMessages.MOST_MEGABYTES));
    }

    private void replay() {
        int used = messages.replay(source.id());
        Notifications.success(text("cameras.source.unread.done", Formats.number(used)));
        show();
    }
}
