package vn.hanoi.ops.cameras.ui.sources;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.cameras.sources.SourceDetails;
import vn.hanoi.ops.cameras.sources.SourcePulse;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The list of sources by code. */
class SourceGrid extends Grid<SourceDetails> {

    private final SourcePulse pulse;

    SourceGrid(SourcePulse pulse, Consumer<SourceDetails> opened) {
        this.pulse = pulse;
        addColumn(TwoLines.of(s -> s.data().code(), s -> s.data().name()))
                .setHeader(text("cameras.source.field.codeAndName"))
                .setWidth("11rem");
        addColumn(TwoLines.of(
                        s -> SourceTexts.product(s.data().product()),
                        s -> text("cameras.source.transport."
                                + s.data().transport().name())))
                .setHeader(text("cameras.source.field.product"))
                .setWidth("10rem")
                .setFlexGrow(0);
        addColumn(new ComponentRenderer<>(this::state))
                .setHeader(text("cameras.source.field.state"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(s -> Formats.dateTime(
                        pulse.of(s.id()).map(SourcePulse.Beat::last).orElse(null)))
                .setHeader(text("cameras.source.field.last"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("ops-grid");
        setSizeFull();
        setEmptyStateComponent(new EmptyState(text("cameras.source.none"), text("cameras.source.noneNext")));
        addItemClickListener(event -> opened.accept(event.getItem()));
    }

    void show(List<SourceDetails> sources) {
        setItems(sources);
    }

    private StateBadge state(SourceDetails source) {
        if (source.retired()) {
            return new StateBadge(text("cameras.source.state.retired"), Tone.PLAIN);
        }
        SourcePulse.Beat beat = pulse.of(source.id()).orElse(null);
        if (beat == null) {
            return new StateBadge(text("cameras.source.state.silent"), Tone.UNKNOWN);
        }
        if (beat.trouble() != null) {
            return new StateBadge(text("cameras.source.state.trouble"), Tone.LATE);
        }
        boolean unclear = beat.unread() > 0 || beat.refused() > 0;
        return new StateBadge(
                text(unclear ? "cameras.source.state.unclear" : "cameras.source.state.good"),
                unclear ? Tone.WARN : Tone.GOOD);
    }
}
