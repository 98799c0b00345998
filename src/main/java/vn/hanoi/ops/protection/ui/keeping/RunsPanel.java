package vn.hanoi.ops.protection.ui.keeping;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.List;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.protection.retention.ErasureLine;
import vn.hanoi.ops.protection.retention.ErasureRun;
import vn.hanoi.ops.protection.ui.parts.Spans;

/** Runs of the erasing and what each did table by table; a dry run tells what the next one would erase. */
class RunsPanel extends Composite<VerticalLayout> {

    private static final int SHOWN = 100;

    private final KeepingDesk desk;
    private final Grid<ErasureRun> runs = new Grid<>();
    private final Grid<ErasureLine> lines = new Grid<>();

    RunsPanel(KeepingDesk desk) {
        this.desk = desk;
        Button tryOut = new Button(text("protection.run.try"), event -> tryOut());
        tryOut.setId("dry-run");
        tryOut.setTooltipText(text("protection.run.try.help"));
        tryOut.setDisableOnClick(true);
        tryOut.addClickListener(event -> tryOut.setEnabled(true));
        runColumns();
        lineColumns();
        getContent().setSizeFull();
        getContent().setPadding(false);
        getContent().add(tryOut);
        getContent().addAndExpand(runs, lines);
        refresh();
    }

    private void refresh() {
        List<ErasureRun> newest = desk.erasing().runs(SHOWN);
        runs.setItems(newest);
        newest.stream().findFirst().ifPresentOrElse(runs::select, () -> lines.setItems(List.of()));
    }

    private void tryOut() {
        if (desk.erasing().tryOut().isEmpty()) {
            Notifications.error(text("protection.run.busy"));
        }
        refresh();
    }

    private void runColumns() {
        runs.addThemeVariants(GridVariant.NO_BORDER);
        runs.addClassName("ops-grid");
        runs.setAriaLabel(text("protection.keeping.runs"));
        runs.setEmptyStateComponent(new EmptyState(text("protection.run.none"), text("protection.run.noneNext")));
        runs.addColumn(run -> Formats.dateTime(run.startedAt()))
                .setHeader(text("protection.run.started"))
                .setAutoWidth(true);
        runs.addColumn(run -> text(run.dry() ? "protection.run.dry" : "protection.run.real"))
                .setHeader(text("protection.run.kind"))
                .setAutoWidth(true);
        runs.addColumn(ErasureRun::startedBy)
                .setHeader(text("protection.run.by"))
                .setAutoWidth(true);
        runs.addColumn(run -> Formats.number(run.erased()))
                .setHeader(text("protection.run.erased"))
                .setAutoWidth(true);
        runs.addColumn(run -> Formats.number(run.held()))
                .setHeader(text("protection.run.held"))
                .setAutoWidth(true);
        runs.addComponentColumn(RunsPanel::state)
                .setHeader(text("protection.run.state"))
                .setAutoWidth(true);
        runs.addSelectionListener(event -> event.getFirstSelectedItem()
                .ifPresent(run -> lines.setItems(desk.erasing().lines(run.id()))));
    }

    private void lineColumns() {
        lines.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        lines.addClassName("ops-grid");
        lines.setAriaLabel(text("protection.run.lines"));
        lines.setEmptyStateComponent(
                new EmptyState(text("protection.run.noLines"), text("protection.run.noLinesNext")));
        lines.addColumn(TwoLines.of(line -> desk.holds(line.table()), ErasureLine::table))
                .setHeader(text("protection.rule.table"))
                .setFlexGrow(3);
        lines.addColumn(line -> text(line.action().key()))
                .setHeader(text("protection.rule.action"))
                .setFlexGrow(2);
        lines.addColumn(line -> Spans.of(line.keep()))
                .setHeader(text("protection.rule.period"))
                .setAutoWidth(true);
        lines.addColumn(line -> Formats.number(line.examined()))
                .setHeader(text("protection.run.over"))
                .setAutoWidth(true);
        lines.addColumn(line -> Formats.number(line.erased()))
                .setHeader(text("protection.run.erased"))
                .setAutoWidth(true);
        lines.addColumn(line -> Formats.number(line.held()))
                .setHeader(text("protection.run.held"))
                .setAutoWidth(true);
        lines.addColumn(line -> line.fault().isBlank() ? "" : text("protection.run.fault", line.fault()))
                .setHeader(text("protection.run.faults"))
                .setAutoWidth(true);
    }

    private static StateBadge state(ErasureRun run) {
        if (run.faults() > 0) {
            return new StateBadge(text("protection.run.withFaults", Formats.number(run.faults())), Tone.LATE);
        }
        return run.finishedAt() == null
                ? new StateBadge(text("protection.run.unfinished"), Tone.WARN)
                : new StateBadge(text("protection.run.finished", Formats.dateTime(run.finishedAt())), Tone.GOOD);
    }
}
