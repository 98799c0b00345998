package vn.hanoi.ops.exchange.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.stream.Collectors;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.ExportRules;
import vn.hanoi.ops.exchange.ExportTerms;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The rules of exports with their sources; administrators enter the next one. */
class TermsPanel extends VerticalLayout {

    private final ExportRules rules;
    private final Grid<ExportTerms> grid = new Grid<>();

    TermsPanel(ExportRules rules, boolean admin) {
        this.rules = rules;
        setPadding(false);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        narrow(grid.addColumn(terms -> Formats.date(terms.validFrom())), "exchange.terms.from");
        narrow(
                grid.addColumn(terms -> text(terms.personal() ? "exchange.terms.personal" : "exchange.terms.plain")),
                "exchange.terms.lists");
        narrow(grid.addColumn(terms -> Formats.number(terms.rowsAbove())), "exchange.terms.rows");
        narrow(grid.addColumn(terms -> Formats.number(terms.hours())), "exchange.terms.hours");
        grid.addColumn(TermsPanel::approvers)
                .setHeader(text("exchange.terms.approvers"))
                .setFlexGrow(2);
        grid.addColumn(ExportTerms::source)
                .setHeader(text("exchange.terms.source"))
                .setFlexGrow(3);
        add(new Paragraph(text("exchange.terms.help")));
        if (admin) {
            Button enter =
                    new Button(text("exchange.terms.new"), event -> new TermsDialog(rules, this::refresh).open());
            enter.setId("new-terms");
            add(enter);
        }
        addAndExpand(grid);
    }

    void refresh() {
        grid.setItems(rules.all());
    }

    private static void narrow(Grid.Column<ExportTerms> column, String header) {
        column.setHeader(text(header)).setAutoWidth(true).setFlexGrow(0);
    }

    private static String approvers(ExportTerms terms) {
        return terms.approvers().stream()
                .map(Role::titleKey)
                .map(key -> text(key))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
