package vn.hanoi.ops.cases.ui.homecare;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.records.HomeCareLists.Line;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;

/** F0 at home, the highest risk in front; a line opens the case. */
class HomeCareGrid extends Grid<Line> {

    private static final int MOST = 500;

    private final transient HomeCareInquiry inquiry;
    private transient Map<PersonId, PersonRow> people = Map.of();

    HomeCareGrid(HomeCareInquiry inquiry) {
        this.inquiry = inquiry;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        addClassName("ops-grid");
        setSizeFull();
        addColumn(line -> CaseWords.number(line.row(), disclosure()))
                .setHeader(text("cases.contacts.case"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addColumn(line -> CaseWords.person(people.get(line.row().person()), disclosure()))
                .setHeader(text("field.person.name"))
                .setWidth("14rem");
        addColumn(line -> inquiry.unit(line.row().area()))
                .setHeader(text("cases.unit"))
                .setWidth("12rem");
        addColumn(line -> disclosure().text(line.row().risk(), risk -> text(risk.titleKey())))
                .setHeader(text("field.case.risk"))
                .setWidth("9rem")
                .setFlexGrow(0);
        addColumn(line -> time(line.lastCheck()))
                .setHeader(text("cases.homeCare.lastCheck"))
                .setWidth("10rem")
                .setFlexGrow(0);
        addColumn(line -> time(line.linkUntil()))
                .setHeader(text("cases.homeCare.linkUntil"))
                .setWidth("10rem")
                .setFlexGrow(0);
        addColumn(line -> line.alarm() ? text("cases.homeCare.alarm") : "")
                .setHeader(text("cases.followUp.alarms"))
                .setWidth("8rem")
                .setFlexGrow(0);
        addItemClickListener(event ->
                UI.getCurrent().navigate("cases/" + event.getItem().row().id()));
        setEmptyStateComponent(new EmptyState(text("cases.homeCare.nobody"), text("cases.homeCare.nobodyNext")));
    }

    void show(AreaPath area) {
        List<Line> lines = inquiry.lists().lines(area, inquiry.now(), MOST);
        people = inquiry.people(lines);
        setItems(lines);
    }

    private Disclosure disclosure() {
        return inquiry.purpose().disclosure();
    }

    private static String time(@Nullable Instant at) {
        return at == null ? Formats.UNKNOWN : Formats.dateTime(at);
    }
}
