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
import java.util.List;
import java.util.Map;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.records.HealthChecks;
import vn.hanoi.ops.cases.records.HealthChecks.Missing;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.cases.ui.steps.StepDialogs;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.EmptyState;
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
            showPeople(checks.alarms(), "cases.followUp.noAlarms", true);
        }
    }

    private void showWards() {
        HealthChecks.Part part = checks.due();
        List<Missing> wards = checks.missingByWard();
        Grid<Missing> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.addColumn(ward -> areas.labelOf(ward.area())).setHeader(text("cases.unit"));
        grid.addColumn(ward -> Formats.number(ward.people())).setHeader(text("cases.followUp.people"));
        grid.addItemClickListener(event -> showWard(event.getItem().area()));
        grid.setEmptyStateComponent(
                new EmptyState(text("cases.followUp.allReported"), text("cases.followUp.allReportedNext")));
        grid.setItems(wards);
        grid.setSizeFull();
        content.add(
                new Paragraph(text("cases.followUp.part", Formats.number(part.part()), Formats.date(part.day()))),
                grid);
    }

    private void showWard(AreaPath ward) {
        content.removeAll();
        Button back = new Button(text("cases.followUp.back"), event -> refresh());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        content.add(back, new Paragraph(areas.labelOf(ward)));
        showPeople(checks.missing(ward), "cases.followUp.allReported", false);
    }

    private void showPeople(List<CaseRow> rows, String empty, boolean alarm) {
        Disclosure disclosure = purpose.disclosure();
        Map<PersonId, PersonRow> people =
                persons.rows(rows.stream().map(CaseRow::person).toList());
        Grid<CaseRow> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(row -> CaseWords.number(row, disclosure))
                .setHeader(text("cases.contacts.case"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> CaseWords.person(people.get(row.person()), disclosure))
                .setHeader(text("field.person.name"));
        grid.addColumn(row -> areas.labelOf(row.area())).setHeader(text("cases.unit"));
        grid.addColumn(row -> disclosure.text(row.severity(), s -> text(s.titleKey())))
                .setHeader(text("field.case.severity"));
        if (worker) {
            grid.addComponentColumn(row -> action(row, alarm)).setAutoWidth(true);
        }
        grid.addItemClickListener(
                event -> UI.getCurrent().navigate("cases/" + event.getItem().id()));
        grid.setEmptyStateComponent(new EmptyState(text(empty), text("cases.followUp.allReportedNext")));
        grid.setItems(rows);
        grid.setSizeFull();
        content.add(grid);
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
