package vn.hanoi.ops.crowding.ui.advisories.queue;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hanoi.ops.crowding.AdvisoryId;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.Tone;

/** The queue's lines; arrows move, Enter opens. */
class QueueGrid extends LazyGrid<QueueLine> {

    private static final String ROW = """
            <div class="advisory-row" data-street="${item.streetId}" data-advisory="${item.id}" data-state="${item.stateName}">
              <span class="ops-level" data-level="${item.level}" role="img" aria-label="${item.levelName}"
                title="${item.levelName}">${item.level}</span>
              <span class="names"><b>${item.street}</b><small>${item.unit}</small><small>${item.number}</small></span>
              <span class="due"><b data-tone="${item.tone}">${item.due}</b>
                <span class="ops-state" data-tone="${item.stateTone}">${item.state}</span></span>
            </div>
            """;
    private static final String KEY_OF_ROW = "element.getEventContext(event)?.item?.key ?? ''";

    private final Supplier<Instant> clock;

    QueueGrid(Supplier<Instant> clock, Consumer<AdvisoryId> opened) {
        this.clock = clock;
        addClassNames("street-rows", "advisory-rows");
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        setAriaLabel(text("crowding.advisories.queue"));
        addColumn(renderer()).setFlexGrow(1);
        addItemClickListener(event -> opened.accept(event.getItem().row().id()));
        getElement()
                .addEventListener("keydown", event -> {
                    String key = event.getEventData().path(KEY_OF_ROW).asString("");
                    Optional.ofNullable(getDataCommunicator().getKeyMapper().get(key))
                            .ifPresent(line -> opened.accept(line.row().id()));
                })
                .setFilter("event.key === 'Enter'")
                .addEventData(KEY_OF_ROW);
    }

    private LitRenderer<QueueLine> renderer() {
        return LitRenderer.<QueueLine>of(ROW)
                .withProperty("id", line -> line.row().id().toString())
                .withProperty("streetId", line -> line.row().street().toString())
                .withProperty("street", line -> line.row().streetName())
                .withProperty("unit", QueueLine::unit)
                .withProperty("number", line -> AdvisoryNames.number(line.row()))
                .withProperty("level", line -> line.row().level())
                .withProperty("levelName", line -> LevelBadge.nameOf(line.row().level()))
                .withProperty("due", line -> DueText.of(line.row(), clock.get()))
                .withProperty("tone", line -> attribute(DueText.tone(line.row(), clock.get())))
                .withProperty("stateName", line -> line.row().state().name())
                .withProperty(
                        "state", line -> text("crowding.state." + line.row().state()))
                .withProperty(
                        "stateTone",
                        line -> attribute(DueText.stateTone(line.row().state())));
    }

    private static String attribute(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
