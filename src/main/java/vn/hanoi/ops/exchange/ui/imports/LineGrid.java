package vn.hanoi.ops.exchange.ui.imports;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.GridVariant;
import java.util.List;
import java.util.stream.Collectors;
import vn.hanoi.ops.exchange.imports.ImportId;
import vn.hanoi.ops.exchange.imports.ImportLine;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;

/** Rows of a file with what is wrong or what they would change. */
class LineGrid extends LazyGrid<ImportLine> {

    private final Imports imports;

    LineGrid(Imports imports) {
        this.imports = imports;
        addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        setHeight("22rem");
        addColumn(ImportLine::number)
                .setHeader(text("exchange.import.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(line -> String.join(" · ", filled(line.cells())))
                .setHeader(text("exchange.import.what"))
                .setFlexGrow(3);
        addColumn(this::words).setHeader(text("exchange.import.faults")).setFlexGrow(3);
        setEmptyStateComponent(new EmptyState(text("exchange.import.none"), text("exchange.import.none.next")));
    }

    void show(ImportId id, Verdict verdict) {
        show((after, limit) ->
                imports.lines(id, verdict, after.map(ImportLine::number).orElse(0), limit));
    }

    private String words(ImportLine line) {
        if (!line.faults().isEmpty()) {
            return line.faults().stream()
                    .map(fault -> text(fault.key(), fault.values().toArray()))
                    .collect(Collectors.joining(" "));
        }
        return line.differences().stream()
                .map(change -> text(
                        "exchange.import.difference", text(change.titleKey()), imports.before(change), change.after()))
                .collect(Collectors.joining("; "));
    }

    private static List<String> filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
