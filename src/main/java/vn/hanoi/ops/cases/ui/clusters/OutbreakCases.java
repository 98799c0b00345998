package vn.hanoi.ops.cases.ui.clusters;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.outbreaks.OutbreakDetails;
import vn.hanoi.ops.cases.outbreaks.Way;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.cases.ui.clusters.OutbreakCases.Line;
import vn.hanoi.ops.cases.ui.steps.Attempt;
import vn.hanoi.ops.cases.ui.steps.StepForm;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRow;

/** The cases of an outbreak place with why each belongs to it; a click opens the case. */
class OutbreakCases extends LazyGrid<Line> {

    private final transient OutbreakInquiry inquiry;
    private final Runnable changed;
    private @Nullable OutbreakDetails details;

    /** A case, the person and why it belongs. */
    record Line(CaseRow row, @Nullable PersonRow person, Way way) {}

    OutbreakCases(OutbreakInquiry inquiry, Runnable changed) {
        this.inquiry = inquiry;
        this.changed = changed;
        setId("outbreak-cases");
        setWidthFull();
        setHeight("24rem");
        setEmptyStateComponent(new EmptyState(text("cases.outbreak.noCases"), text("cases.outbreak.noCasesNext")));
        addColumn(line -> CaseWords.number(line.row(), seen()))
                .setHeader(text("cases.contacts.case"))
                .setWidth("8rem");
        addColumn(line -> CaseWords.person(line.person(), seen()))
                .setHeader(text("field.person.name"))
                .setWidth("12rem")
                .setFlexGrow(2);
        addColumn(line -> inquiry.unit(line.row().area()))
                .setHeader(text("cases.unit"))
                .setWidth("12rem")
                .setFlexGrow(2);
        addColumn(line -> seen().text(line.row().state(), s -> text(s.titleKey())))
                .setHeader(text("field.case.state"))
                .setWidth("9rem");
        addColumn(line -> seen().text(line.row().detection(), d -> text(d.titleKey())))
                .setHeader(text("field.case.detection"))
                .setWidth("8rem");
        addColumn(line -> line.row().confirmedAt() == null
                        ? Formats.dateTime(line.row().registeredAt())
                        : Formats.dateTime(line.row().confirmedAt()))
                .setHeader(text("cases.outbreak.since"))
                .setWidth("9rem");
        addColumn(line -> text(line.way().titleKey()))
                .setHeader(text("cases.outbreak.why"))
                .setWidth("11rem");
        addComponentColumn(this::tool).setWidth("6rem").setFlexGrow(0);
        addItemClickListener(event ->
                UI.getCurrent().navigate("cases/" + event.getItem().row().id()));
    }

    void show(OutbreakDetails next) {
        details = next;
        List<CaseId> ids = List.copyOf(next.ways().keySet());
        show((after, limit) -> lines(ids, after, limit));
    }

    private List<Line> lines(List<CaseId> ids, Optional<Line> after, int limit) {
        int from = after.map(line -> ids.indexOf(line.row().id()) + 1).orElse(0);
        List<CaseId> part = ids.subList(from, Math.min(ids.size(), from + limit));
        Map<CaseId, CaseRow> rows = new HashMap<>();
        inquiry.rows(part).forEach(row -> rows.put(row.id(), row));
        Map<PersonId, PersonRow> people = inquiry.people(List.copyOf(rows.values()));
        return part.stream()
                .filter(rows::containsKey)
                .map(rows::get)
                .map(row -> new Line(row, people.get(row.person()), way(row.id())))
                .toList();
    }

    private Way way(CaseId id) {
        return details == null ? Way.HAND : details.ways().getOrDefault(id, Way.HAND);
    }

    private Button tool(Line line) {
        Button out = new Button(text("cases.outbreak.exclude"), event -> exclude(line));
        out.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        out.setVisible(inquiry.mayWork()
                && details != null
                && details.row().closedAt() == null
                && inquiry.covers(line.row().area()));
        return out;
    }

    private void exclude(Line line) {
        OutbreakDetails shown = details;
        if (shown == null) {
            return;
        }
        TextArea reason = StepForm.words("cases.steps.reason", true);
        new StepForm("cases.outbreak.EXCLUDE", () -> {
                    Optional<String> refused = Attempt.of(() -> inquiry.outbreaks()
                            .exclude(shown.row().id(), line.row().id(), reason.getValue()));
                    if (refused.isEmpty()) {
                        changed.run();
                    }
                    return refused;
                })
                .with(reason)
                .open();
    }

    private Disclosure seen() {
        return inquiry.purpose().disclosure();
    }
}
