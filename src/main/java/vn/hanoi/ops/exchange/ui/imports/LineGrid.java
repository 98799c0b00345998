package vn.hanoi.ops.exchange.ui.imports;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.ops.exchange.imports.ImportId;
import vn.hanoi.ops.exchange.imports.ImportLine;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;

/** Rows of a file with what is wrong or what they would change. */
class LineGrid extends LazyGrid<ImportLine> {

    private final Imports imports;
    private final Column<ImportLine> decisions;
    private final BiConsumer<ImportLine, String> decide;

    /** @param decide told about which row what was decided */
    LineGrid(Imports imports, BiConsumer<ImportLine, String> decide) {
        this.imports = imports;
        this.decide = decide;
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
        decisions = addComponentColumn(this::choices)
                .setHeader(text("exchange.import.decide"))
                .setFlexGrow(4);
        decisions.setVisible(false);
        setEmptyStateComponent(new EmptyState(text("exchange.import.none"), text("exchange.import.none.next")));
    }

    void showPartly(ImportId id) {
        decisions.setVisible(false);
        show((after, limit) -> imports.partly(id, after.map(ImportLine::number).orElse(0), limit));
    }

    void show(ImportId id, Verdict verdict) {
        decisions.setVisible(verdict == Verdict.DOUBTFUL);
        show((after, limit) ->
                imports.lines(id, verdict, after.map(ImportLine::number).orElse(0), limit));
    }

    private String words(ImportLine line) {
        String differences = line.differences().stream()
                .map(change -> text(
                        "exchange.import.difference",
                        text(change.titleKey()),
                        imports.shown(change.before()),
                        change.after()))
                .collect(Collectors.joining("; "));
        return Stream.concat(Stream.of(differences), line.words().stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private VerticalLayout choices(ImportLine line) {
        VerticalLayout choices = new VerticalLayout();
        choices.setPadding(false);
        choices.setSpacing(false);
        for (Looked.Choice choice : line.choices()) {
            String facts = choice.facts().stream()
                    .map(imports::shown)
                    .filter(fact -> !fact.isBlank())
                    .collect(Collectors.joining(" · "));
            Button button = new Button(text(choice.titleKey(), facts), click -> decide.accept(line, choice.code()));
            button.addThemeVariants(ButtonVariant.SMALL);
            choices.add(button);
            if (!choice.why().isEmpty()) {
                Span why = new Span(choice.why());
                why.addClassName("ops-quiet");
                choices.add(why);
            }
        }
        return choices;
    }

    private static List<String> filled(List<String> cells) {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }
}
