package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridVariant;
import java.util.function.Consumer;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.enforcement.records.RecordRow;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Records, the newest first. */
class RecordGrid extends LazyGrid<RecordRow> {

    RecordGrid(FileParts parts, Consumer<RecordRow> opened) {
        setSizeFull();
        Disclosure seen = parts.listed();
        addColumn(TwoLines.<RecordRow>of(
                        row -> orUnknown(seen.text(row.offenderName())), row -> parts.acts(row.acts(), row.drawnAt())))
                .setHeader(text("enforcement.desk.offenderAndAct"))
                .setWidth("13rem")
                .setFlexGrow(1);
        addColumn(TwoLines.<RecordRow>of(
                        row -> row.number().isBlank() ? text(row.state().titleKey()) : row.number(),
                        row -> Formats.dateTime(row.drawnAt()) + " · "
                                + parts.areas().labelOf(row.area())))
                .setHeader(text("enforcement.desk.numberAndDay"))
                .setWidth("10rem");
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setEmptyStateComponent(new EmptyState(text("enforcement.desk.empty"), text("enforcement.desk.emptyNext")));
        addItemClickListener(event -> opened.accept(event.getItem()));
    }

    private static String orUnknown(String text) {
        return text.isBlank() ? Formats.UNKNOWN : text;
    }
}
