package vn.hanoi.ops.protection.ui.keeping;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.retention.RetentionRule;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.ui.parts.Spans;

/** The rule of every table with its source; an administrator proposes another period. */
class RulesPanel extends Composite<VerticalLayout> {

    private final KeepingDesk desk;
    private final Runnable proposed;
    private final Grid<RetentionRule> grid = new Grid<>();
    private final FilterBar bar = new FilterBar(text("protection.rule.search"));

    /** @param proposed told when a period was proposed */
    RulesPanel(KeepingDesk desk, Runnable proposed) {
        this.desk = desk;
        this.proposed = proposed;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setAriaLabel(text("protection.keeping.rules"));
        columns();
        bar.onSearch(this::show);
        bar.onReset(() -> show(""));
        getContent().setSizeFull();
        getContent().setPadding(false);
        getContent().add(bar);
        getContent().addAndExpand(grid);
        show("");
    }

    private void show(String words) {
        String folded = VietnameseText.fold(words);
        var rules = desk.rules().all().stream()
                .filter(rule -> folded.isEmpty()
                        || VietnameseText.fold(rule.table() + " " + desk.holds(rule.table()))
                                .contains(folded))
                .toList();
        grid.setEmptyStateComponent(new EmptyState(text("protection.rule.none"), text("protection.rule.noneNext")));
        grid.setItems(rules);
        bar.showResult(text("protection.rule.count", Formats.number(rules.size())), !folded.isEmpty());
    }

    private void columns() {
        grid.addColumn(TwoLines.of(rule -> desk.holds(rule.table()), RetentionRule::table))
                .setHeader(text("protection.rule.table"))
                .setFlexGrow(3);
        grid.addColumn(rule -> text(rule.action().key()))
                .setHeader(text("protection.rule.action"))
                .setFlexGrow(2);
        grid.addColumn(this::period).setHeader(text("protection.rule.period")).setFlexGrow(1);
        grid.addColumn(RetentionRule::basis)
                .setHeader(text("protection.rule.basis"))
                .setFlexGrow(3);
        if (desk.admin()) {
            grid.addComponentColumn(this::propose).setAutoWidth(true).setFlexGrow(0);
        }
    }

    private String period(RetentionRule rule) {
        return rule.period()
                .map(declared -> Spans.of(desk.keeping().of(rule.table())))
                .orElse(Formats.UNKNOWN);
    }

    private Component propose(RetentionRule rule) {
        if (rule.period().isEmpty()) {
            return new Span();
        }
        Button button = new Button(
                text("protection.period.propose"), event -> new PeriodDialog(desk, rule.table(), proposed).open());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
