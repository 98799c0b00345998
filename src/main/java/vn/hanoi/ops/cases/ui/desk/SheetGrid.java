package vn.hanoi.ops.cases.ui.desk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.cases.ui.CaseWords;

/** The line list's cells: arrows, Enter and Tab move between them, what was typed is told when a cell is left. */
@JsModule("./cases/line-sheet.ts")
class SheetGrid extends Grid<SheetLine> {

    /** The columns that can be changed, from left to right. */
    static final List<AmendedField> COLUMNS = List.of(
            AmendedField.BIRTH_YEAR,
            AmendedField.DOSES,
            AmendedField.LAST_DOSE_ON,
            AmendedField.ONSET_ON,
            AmendedField.RECOVERED_ON,
            AmendedField.STAY);

    private static final String CELL = """
            <input class="sheet-cell" data-row="${item.row}" data-field="FIELD" aria-label="${item.label}"
              aria-invalid="${item.invalid}" title="${item.fault}" ?disabled="${item.closed}" .value="${item.value}"
              autocomplete="off" @change="${(e) => typed(e.target.value)}">
            """;
    private static final String ROW = "event.detail.row";
    private static final String FIELD = "event.detail.field";
    private static final String TEXT = "event.detail.text";

    private final Editing editing;
    private final List<SheetLine> lines = new ArrayList<>();
    private final Map<String, String> faults = new HashMap<>();

    /** What officers do with cells. */
    interface Editing {

        /** Something was typed into a cell and the cell was left. */
        void typed(SheetLine line, AmendedField field, String words);

        /** A block was pasted, its first cell being this one. @param row counted from the list's first */
        void pasted(int row, AmendedField field, String block);
    }

    SheetGrid(Areas areas, Supplier<Disclosure> seen, Editing editing) {
        this.editing = editing;
        setId("case-sheet");
        setSizeFull();
        addThemeVariants(GridVariant.COLUMN_BORDERS);
        addClassName("case-sheet");
        setSelectionMode(SelectionMode.NONE);
        setItems(lines);
        addColumn(line -> CaseWords.number(line.sheet().row(), seen.get()))
                .setHeader(text("cases.contacts.case"))
                .setWidth("7rem")
                .setFrozen(true);
        addColumn(line -> CaseWords.person(line.person(), seen.get()))
                .setHeader(text("field.person.name"))
                .setWidth("13rem");
        addColumn(line -> areas.labelOf(line.sheet().row().area()))
                .setHeader(text("cases.unit"))
                .setWidth("17rem");
        addColumn(line -> seen.get().text(line.sheet().row().state(), state -> text(state.titleKey())))
                .setHeader(text("field.case.state"))
                .setWidth("9rem");
        COLUMNS.forEach(field -> addColumn(cell(field))
                .setHeader(head(field))
                .setWidth(field == AmendedField.STAY ? "13rem" : "8rem")
                .setKey(field.name()));
        getElement()
                .addEventListener(
                        "block-pasted",
                        event -> editing.pasted(
                                event.getEventData().get(ROW).asInt(),
                                AmendedField.valueOf(
                                        event.getEventData().get(FIELD).asString()),
                                event.getEventData().get(TEXT).asString()))
                .addEventData(ROW)
                .addEventData(FIELD)
                .addEventData(TEXT);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.opsLineSheet(this)");
    }

    /** Names of fields are long, and are never cut. */
    private static Span head(AmendedField field) {
        Span head = new Span(text(field.titleKey()));
        head.addClassName("sheet-head");
        return head;
    }

    private LitRenderer<SheetLine> cell(AmendedField field) {
        return LitRenderer.<SheetLine>of(CELL.replace("FIELD", field.name()))
                .withProperty("row", lines::indexOf)
                .withProperty("label", line -> text(field.titleKey()))
                .withProperty(
                        "value", line -> CellText.shown(field, line.values().getOrDefault(field, "")))
                .withProperty("closed", line -> !line.values().containsKey(field))
                .withProperty("fault", line -> faults.getOrDefault(key(line.id(), field), ""))
                .withProperty("invalid", line -> String.valueOf(faults.containsKey(key(line.id(), field))))
                .withFunction(
                        "typed",
                        (line, values) ->
                                editing.typed(line, field, values.get(0).asString()));
    }

    List<SheetLine> lines() {
        return lines;
    }

    void show(List<SheetLine> next) {
        lines.clear();
        faults.clear();
        lines.addAll(next);
        getDataProvider().refreshAll();
    }

    /** Shows a line as it stands now. */
    void renew(SheetLine line) {
        int at = lines.indexOf(line);
        if (at >= 0) {
            lines.set(at, line);
            getDataProvider().refreshItem(line);
        }
    }

    /** Marks a cell as refused, or takes the mark off when there are no words. */
    void mark(SheetLine line, AmendedField field, String words) {
        if (words.isBlank()) {
            faults.remove(key(line.id(), field));
        } else {
            faults.put(key(line.id(), field), words);
        }
    }

    private static String key(CaseId id, AmendedField field) {
        return id + " " + field;
    }
}
