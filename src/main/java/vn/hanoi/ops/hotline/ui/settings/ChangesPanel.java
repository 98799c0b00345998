package vn.hanoi.ops.hotline.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import vn.hanoi.ops.hotline.rules.RuleChange;
import vn.hanoi.ops.hotline.rules.RuleChange.State;
import vn.hanoi.ops.hotline.ui.record.WordsDialog;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** What was proposed; an officer other than the one who did decides. */
class ChangesPanel extends Composite<Section> {

    private final RuleDesk desk;
    private final Runnable decided;
    private final Grid<RuleChange> grid = new Grid<>();

    /** @param decided told when a rule came into force */
    ChangesPanel(RuleDesk desk, Runnable decided) {
        this.desk = desk;
        this.decided = decided;
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addClassName("ops-grid");
        grid.setAllRowsVisible(true);
        grid.setEmptyStateComponent(new EmptyState(text("hotline.rules.none"), text("hotline.rules.noneNext")));
        grid.addColumn(TwoLines.of(
                        c -> text(c.kind().titleKey()) + " · " + desk.name(c.kind(), c.values()),
                        c -> desk.words(c.kind(), c.values())))
                .setHeader(text("hotline.rules.change"))
                .setFlexGrow(4);
        grid.addColumn(TwoLines.of(c -> Formats.date(c.validFrom()), RuleChange::source))
                .setHeader(text("hotline.rules.from"))
                .setFlexGrow(2);
        grid.addColumn(TwoLines.of(RuleChange::proposedBy, c -> Formats.dateTime(c.proposedAt())))
                .setHeader(text("hotline.rules.proposedBy"))
                .setFlexGrow(1);
        grid.addComponentColumn(this::decision)
                .setHeader(text("hotline.rules.decision"))
                .setFlexGrow(2);
        getContent().addClassName("ops-panel");
        getContent().add(new H3(text("hotline.rules.changes")), grid);
        refresh();
    }

    void refresh() {
        grid.setItems(desk.changes().changes());
    }

    private Component decision(RuleChange change) {
        if (change.state() != State.PROPOSED) {
            String words = text(change.state().titleKey()) + " · " + change.decidedBy() + " · "
                    + Formats.dateTime(change.decidedAt());
            return new Span(change.note().isBlank() ? words : words + " · " + change.note());
        }
        if (!desk.writes() || desk.own(change.proposedBy())) {
            return new Span(text("hotline.rules.waits"));
        }
        Button approve = new Button(
                text("hotline.rules.approve"),
                event -> take(() -> desk.changes().approve(change.id())).ifPresent(Notifications::error));
        approve.addThemeVariants(ButtonVariant.SMALL);
        approve.setId("approve-" + change.id());
        Button reject = new Button(text("hotline.rules.reject"), event -> new WordsDialog(
                        "REJECT_RULE", true, words -> take(() -> desk.changes().reject(change.id(), words)))
                .open());
        reject.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        Div buttons = new Div(approve, reject);
        buttons.addClassName("several-bar");
        return buttons;
    }

    private Optional<String> take(Runnable step) {
        Optional<String> refused = desk.attempt(step);
        refresh();
        decided.run();
        return refused;
    }
}
