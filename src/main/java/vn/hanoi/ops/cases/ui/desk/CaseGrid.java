package vn.hanoi.ops.cases.ui.desk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The queue's lines; arrows move, Enter opens. */
class CaseGrid extends LazyGrid<CaseLine> {

    private static final String ROW = """
            <div class="case-row" data-case="${item.id}">
              <span class="names"><b>${item.number}</b><small>${item.person}</small><small>${item.unit}</small></span>
              <span class="what">${item.what}</span>
              <b class="due" data-tone="${item.tone}">${item.due}</b>
            </div>
            """;
    private static final String KEY_OF_ROW = "element.getEventContext(event)?.item?.key ?? ''";

    private final Supplier<Instant> clock;
    private final Supplier<Disclosure> disclosure;

    CaseGrid(Supplier<Instant> clock, Supplier<Disclosure> disclosure, Consumer<CaseId> opened) {
        this.clock = clock;
        this.disclosure = disclosure;
        addClassNames("street-rows", "advisory-rows");
        setSizeFull();
        setSelectionMode(SelectionMode.SINGLE);
        setAriaLabel(text("cases.queue"));
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

    private LitRenderer<CaseLine> renderer() {
        return LitRenderer.<CaseLine>of(ROW)
                .withProperty("id", line -> line.row().id().toString())
                .withProperty("number", line -> CaseWords.number(line.row(), disclosure.get()))
                .withProperty("person", line -> CaseWords.person(line.person(), disclosure.get()))
                .withProperty("unit", CaseLine::unit)
                .withProperty("what", line -> what(line.row()))
                .withProperty("due", line -> due(line.row()))
                .withProperty(
                        "tone",
                        line -> CaseWords.attribute(
                                CaseWords.tone(line.row().warnAt(), line.row().dueAt(), clock.get())));
    }

    private String what(CaseRow row) {
        return row.station() == null
                ? disclosure.get().text(row.state(), state -> text(state.titleKey()))
                : text(row.station().titleKey());
    }

    private String due(CaseRow row) {
        if (row.dueAt() != null) {
            return CaseWords.due(row.dueAt(), clock.get());
        }
        String until = disclosure.get().text(row.until(), Formats::date);
        return until.isBlank() ? "" : text("cases.due.until", until);
    }
}
