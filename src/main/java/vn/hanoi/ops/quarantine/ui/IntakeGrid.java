package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.function.Consumer;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.stays.BusIntake;
import vn.hanoi.ops.quarantine.stays.SiteAdmission.Proposal;

/** The people of the bus so far: who they are, which bed is proposed and why, and what became of them. */
class IntakeGrid extends Grid<IntakeLine> {

    IntakeGrid(QuarantineParts parts, Consumer<IntakeLine> dropped) {
        addClassName("ops-grid");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addColumn(line -> CaseWords.person(line.row(), parts.purpose().disclosure()))
                .setHeader(text("field.person.name"))
                .setFlexGrow(1);
        addColumn(new ComponentRenderer<>(IntakeGrid::record))
                .setHeader(text("quarantine.intake.record"))
                .setWidth("10rem")
                .setFlexGrow(0);
        addColumn(IntakeGrid::bed).setHeader(text("quarantine.intake.bed")).setFlexGrow(1);
        addColumn(new ComponentRenderer<>(IntakeGrid::state))
                .setHeader(text("quarantine.residents.state"))
                .setWidth("12rem")
                .setFlexGrow(0);
        addComponentColumn(line -> {
                    Button drop = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> dropped.accept(line));
                    drop.addThemeVariants(ButtonVariant.TERTIARY);
                    drop.setAriaLabel(text("quarantine.intake.drop"));
                    drop.setTooltipText(text("quarantine.intake.drop"));
                    drop.setVisible(line.waits());
                    return drop;
                })
                .setWidth("4rem")
                .setFlexGrow(0);
        setEmptyStateComponent(new EmptyState(text("quarantine.intake.none"), text("quarantine.intake.noneNext")));
        setSizeFull();
    }

    private static StateBadge record(IntakeLine line) {
        if (line.who().doubtful()) {
            return new StateBadge(text("quarantine.intake.doubtful"), Tone.WARN);
        }
        return new StateBadge(
                text(line.who().known() ? "quarantine.intake.known" : "quarantine.intake.fresh"), Tone.PLAIN);
    }

    private static String bed(IntakeLine line) {
        Proposal bed = line.bed();
        return bed == null
                ? Formats.UNKNOWN
                : bed.room() + " · " + bed.bedName() + " · " + text("quarantine.why." + bed.why());
    }

    private static StateBadge state(IntakeLine line) {
        BusIntake.Taken taken = line.taken();
        if (taken == null) {
            return new StateBadge(text("quarantine.intake.waits"), Tone.PLAIN);
        }
        return taken.refused() == null
                ? new StateBadge(text("quarantine.intake.taken"), Tone.GOOD)
                : new StateBadge(text("quarantine.refused." + taken.refused().name()), Tone.LATE);
    }
}
