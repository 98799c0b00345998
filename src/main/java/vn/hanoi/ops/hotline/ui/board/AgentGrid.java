package vn.hanoi.ops.hotline.ui.board;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import vn.hanoi.ops.hotline.tickets.AgentLine;
import vn.hanoi.ops.hotline.tickets.Presence;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** Who sits at the hotline: what each does since when, has, and took today. */
class AgentGrid extends Grid<AgentLine> {

    AgentGrid(Supplier<Instant> clock) {
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setAllRowsVisible(true);
        setEmptyStateComponent(new EmptyState(text("hotline.agents.none"), text("hotline.agents.noneNext")));
        addColumn(TwoLines.of(
                        line -> line.officer().name(), line -> line.officer().account()))
                .setHeader(text("hotline.ask.ASSIGN.officer"))
                .setFlexGrow(3);
        addComponentColumn(line -> new StateBadge(
                        text(line.officer().presence().titleKey()),
                        tone(line.officer().presence())))
                .setHeader(text("hotline.agents.state"))
                .setFlexGrow(2);
        addColumn(line -> Formats.span(Duration.between(line.officer().since(), clock.get())))
                .setHeader(text("hotline.agents.for"));
        addColumn(line -> Formats.number(line.calls())).setHeader(text("hotline.agents.calls"));
        addColumn(line -> Formats.number(line.open())).setHeader(text("hotline.agents.open"));
    }

    void show(List<AgentLine> lines) {
        setItems(lines);
    }

    private static Tone tone(Presence presence) {
        return switch (presence) {
            case READY -> Tone.GOOD;
            case IN_CALL, WRAP_UP -> Tone.PLAIN;
            case BREAK -> Tone.UNKNOWN;
        };
    }
}
