package vn.hanoi.ops.cases.ui.followup;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.records.HealthChecks;
import vn.hanoi.ops.cases.records.HealthChecks.Alarmed;
import vn.hanoi.ops.cases.records.HealthChecks.Missing;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.cases.ui.steps.StepDialogs;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.LazyGrid;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** The daily health checks: alarms first, then who has not reported, ward by ward. */
@Route("case-follow-up")
@Menu(title = "cases.followUp.title", order = 220)
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER})
@StyleSheet("styles/cases.css")
class FollowUpView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final HealthChecks checks;
    private final PersonRegister persons;
    private final StepDialogs dialogs;
    private final ListPurpose purpose;
    private final Areas areas;
    private final boolean worker;
    private final Tab alarms = new Tab(text("cases.followUp.alarms"));
    private final Tab missing = new Tab(text("cases.followUp.missing"));
    private final Tabs tabs = new Tabs(alarms, missing);
    private final Div content = new Div();

    FollowUpView(
            HealthChecks checks,
            PersonRegister persons,
            StepDialogs dialogs,
            ListPurpose purpose,
            Areas areas,
            CurrentOfficer officers) {
        this.checks = checks;
        this.persons = persons;
        this.dialogs = dialogs;
        this.purpose = purpose;
        this.areas = areas;
        this.worker = officers.require().is(Role.HEALTH_OFFICER);
        addClassName("ops-page");
        setSizeFull();
        tabs.addSelectedChangeListener(event -> refresh());
        content.setSizeFull();
        add(purpose.choice(this::refresh), tabs);
        addAndExpand(content);
    }

    @Override
    public String getPageTitle() {
        return text("cases.followUp.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean late = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("list")
                .filter("missing"::equals)
                .isPresent();
        tabs.setSelectedTab(late ? missing : alarms);
        refresh();
    }

    private void refresh() {
        content.removeAll();
        if (tabs.getSelectedTab().equals(missing)) {
            showWards();
        } else {
            showAlarms();
        }
    }

    private void showWards() {
        HealthChecks.Part part = checks.due();
        List<Missing> wards = checks.missingByWard();
        Grid<Missing> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(ward -> areas.labelOf(ward.area())).setHeader(text("cases.unit"));
        grid.addColumn(ward -> Formats.number(ward.people())).setHeader(text("cases.followUp.people"));
        grid.addItemClickListener(
                event -> showWard(event.getItem().area(), event.getItem().people()));
        grid.setEmptyStateComponent(
                new EmptyState(text("cases.followUp.allReported"), text("cases.followUp.allReportedNext")));
        grid.setItems(wards);
        grid.setSizeFull();
        content.add(
                new Paragraph(text("cases.followUp.part", Formats.number(part.part()), Formats.date(part.day()))),
                grid);
    }

    private void showWard(AreaPath ward, int people) {
        content.removeAll();
        Button back = new Button(text("cases.followUp.back"), event -> refresh());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        content.add(back, new Paragraph(areas.labelOf(ward)));
        LazyGrid<Line> grid = grid(false);
        grid.show(
                (after, limit) -> lines(checks.missing(ward, after.map(Line::id).orElse(null), limit).stream()
                        .map(row -> new Alarmed(row, Instant.EPOCH))
                        .toList()));
        show(grid, people, "cases.followUp.allReported");
    }

    private void showAlarms() {
        LazyGrid<Line> grid = grid(true);
        grid.show((after, limit) -> lines(checks.alarms(after.map(Line::alarmed).orElse(null), limit)));
        show(grid, checks.alarmed(), "cases.followUp.noAlarms");
    }

    private void show(LazyGrid<Line> grid, int people, String empty) {
        content.add(people == 0 ? new EmptyState(text(empty), text("cases.followUp.allReportedNext")) : grid);
    }

    /** A line of either list; the same one whatever was read of it. */
    private record Line(Alarmed alarmed, @Nullable PersonRow person) {

        CaseRow row() {
            return alarmed.row();
        }

        CaseId id() {
            return row().id();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line line && id().equals(line.id());
        }

        @Override
        public int hashCode() {
            return id().hashCode();
        }
    }

    private List<Line> lines(List<Alarmed> page) {
        Map<PersonId, PersonRow> people =
                persons.rows(page.stream().map(one -> one.row().person()).toList());
        return page.stream()
                .map(one -> new Line(one, people.get(one.row().person())))
                .toList();
    }

    private LazyGrid<Line> grid(boolean alarm) {
        Disclosure disclosure = purpose.disclosure();
        LazyGrid<Line> grid = new LazyGrid<>();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(line -> CaseWords.number(line.row(), disclosure))
                .setHeader(text("cases.contacts.case"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(line -> CaseWords.person(line.person(), disclosure)).setHeader(text("field.person.name"));
        grid.addColumn(line -> areas.labelOf(line.row().area())).setHeader(text("cases.unit"));
        grid.addColumn(line -> disclosure.text(line.row().severity(), s -> text(s.titleKey())))
                .setHeader(text("field.case.severity"));
        if (worker) {
            grid.addComponentColumn(line -> action(line.row(), alarm)).setAutoWidth(true);
        }
        grid.addItemClickListener(
                event -> UI.getCurrent().navigate("cases/" + event.getItem().id()));
        grid.setSizeFull();
        return grid;
    }

    private Button action(CaseRow row, boolean alarm) {
        Button button = new Button(text(alarm ? "cases.steps.HANDLED" : "cases.next.CHECK"), event -> {
            if (alarm) {
                dialogs.handle(row.id(), this::refresh);
            } else {
                dialogs.assess(row.id(), this::refresh);
            }
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
