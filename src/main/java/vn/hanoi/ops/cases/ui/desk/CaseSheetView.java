package vn.hanoi.ops.cases.ui.desk;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.AmendedField;
import vn.hanoi.ops.cases.records.SheetRow;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.cases.ui.desk.SheetChanges.Change;
import vn.hanoi.ops.cases.ui.desk.SheetChanges.Outcome;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;

/** The line list as a sheet: cells are typed into, blocks pasted after a look at what they change, steps taken back. */
@Route(CaseSheetView.ROUTE)
@Menu(title = "cases.sheet.title", order = 206)
@RolesAllowed(Roles.HEALTH_OFFICER)
@StyleSheet("styles/cases.css")
class CaseSheetView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle, SheetGrid.Editing {

    static final String ROUTE = "case-sheet";

    private static final int PAGE = 200;

    private final transient SheetInquiry inquiry;
    private final transient SheetChanges changes;
    private final SheetGrid grid;
    private final Span shown = new Span();
    private final Button undo = new Button(text("cases.sheet.undo"), event -> undo());
    private final Button first = new Button(text("cases.sheet.first"), event -> show(null));
    private final Button next = new Button(text("cases.sheet.next"), event -> next());
    private CaseFilter filter = CaseFilter.of(CaseFilter.Tray.OPEN);

    CaseSheetView(SheetInquiry inquiry) {
        this.inquiry = inquiry;
        this.changes = inquiry.changes();
        this.grid = new SheetGrid(inquiry.areas(), inquiry.purpose()::disclosure, this);
        addClassName("ops-page");
        setSizeFull();
        undo.setId("sheet-undo");
        undo.setTooltipText(text("cases.sheet.undoKey"));
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.ALT);
        shown.getElement().setAttribute("role", "status");
        Div tools = new Div(inquiry.purpose().choice(() -> show(null)), undo, first, next, shown);
        tools.addClassName("case-filters");
        add(new Paragraph(text("cases.sheet.help")), tools, grid);
        expand(grid);
    }

    @Override
    public String getPageTitle() {
        return text("cases.sheet.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean asked =
                !event.getLocation().getQueryParameters().getParameters().isEmpty();
        filter = asked
                ? CaseAddress.filter(event.getLocation().getQueryParameters())
                : CaseFilter.of(CaseFilter.Tray.OPEN);
        show(null);
    }

    @Override
    public void typed(SheetLine line, AmendedField field, String words) {
        SheetLine now = current(line);
        PastePlan.Cell cell = PastePlan.cell(0, field, now.values(), words, inquiry.today());
        if (!cell.fault().isEmpty()) {
            refuse(now, field, text(cell.fault()));
        } else if (cell.changes()) {
            told(changes.store(List.of(new Change(now.id(), field, cell.before(), cell.after()))));
        } else {
            grid.mark(now, field, "");
            grid.renew(now);
        }
    }

    @Override
    public void pasted(int row, AmendedField field, String block) {
        List<SheetLine> below = grid.lines()
                .subList(Math.min(row, grid.lines().size()), grid.lines().size());
        List<AmendedField> columns =
                SheetGrid.COLUMNS.subList(SheetGrid.COLUMNS.indexOf(field), SheetGrid.COLUMNS.size());
        List<SheetLine> lines = List.copyOf(below);
        PastePlan plan = PastePlan.of(lines.stream().map(SheetLine::values).toList(), columns, block, inquiry.today());
        Disclosure seen = inquiry.purpose().disclosure();
        new PasteDialog(
                        plan,
                        at -> CaseWords.number(lines.get(at).sheet().row(), seen),
                        () -> told(changes.store(plan.changes().stream()
                                .map(cell -> new Change(
                                        lines.get(cell.row()).id(), cell.field(), cell.before(), cell.after()))
                                .toList())))
                .open();
    }

    private void undo() {
        told(changes.undo());
    }

    private void told(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> line(outcome.change().id()).ifPresent(line -> {
            grid.mark(line, outcome.change().field(), outcome.fault().orElse(""));
            grid.renew(line);
        }));
        List<String> faults =
                outcomes.stream().flatMap(outcome -> outcome.fault().stream()).toList();
        if (!faults.isEmpty()) {
            Notifications.error(text("cases.sheet.refused", Formats.number(faults.size()), faults.getFirst()));
        } else if (outcomes.size() > 1) {
            Notifications.success(text("cases.sheet.stored", Formats.number(outcomes.size())));
        }
        undo.setEnabled(changes.canUndo());
    }

    private void refuse(SheetLine line, AmendedField field, String words) {
        grid.mark(line, field, words);
        grid.renew(line);
        Notifications.error(words);
    }

    private SheetLine current(SheetLine line) {
        int at = grid.lines().indexOf(line);
        return at < 0 ? line : grid.lines().get(at);
    }

    private Optional<SheetLine> line(CaseId id) {
        return inquiry.find(id).map(row -> lines(List.of(row)).getFirst());
    }

    private void next() {
        List<SheetLine> lines = grid.lines();
        show(lines.isEmpty() ? null : lines.getLast().id());
    }

    private void show(@Nullable CaseId after) {
        List<SheetLine> page = lines(inquiry.rows(filter, after, PAGE));
        grid.show(page);
        next.setEnabled(page.size() == PAGE);
        first.setEnabled(after != null);
        undo.setEnabled(changes.canUndo());
        shown.setText(text("cases.shown", Formats.number(page.size())));
    }

    private List<SheetLine> lines(List<SheetRow> rows) {
        Map<PersonId, PersonRow> people = inquiry.people(rows);
        Disclosure seen = inquiry.purpose().disclosure();
        return rows.stream()
                .map(row -> SheetLine.of(row, people.get(row.row().person()), seen))
                .toList();
    }
}
