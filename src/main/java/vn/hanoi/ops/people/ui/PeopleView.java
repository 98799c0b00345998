package vn.hanoi.ops.people.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.PrivacyPolicy;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.people.PersonFilter;
import vn.hanoi.ops.people.PersonId;

/** The persons of the officer's areas: search by name, phone or paper, the list, one record on the right. */
@StyleSheet("styles/people.css")
@Route("people")
@Menu(title = "people.list.title", order = 290)
@RolesAllowed({
    Roles.HEALTH_OFFICER,
    Roles.QUARANTINE_MANAGER,
    Roles.WARD_POLICE,
    Roles.VENUE_INSPECTOR,
    Roles.OFFICE_CHAIR,
    Roles.HOTLINE_SUPERVISOR,
    Roles.HOTLINE_OPERATOR,
    Roles.COMMAND_CENTRE,
    Roles.DISTRICT_OFFICER
})
class PeopleView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PERSON = "person";

    private final transient PeopleParts parts;
    private final PersonGrid grid;
    private final PersonPanel panel;
    private final MasterDetailLayout split = new MasterDetailLayout();

    PeopleView(PeopleParts parts, PrivacyPolicy policy) {
        this.parts = parts;
        Officer officer = parts.officers().require();
        grid = new PersonGrid(parts, row -> open(Optional.of(row.id())));
        panel = new PersonPanel(parts, this::open, grid::reload);
        PeopleFilters filters = new PeopleFilters(policy.purposes(officer), grid::show);
        HorizontalLayout tools = new HorizontalLayout(filters);
        tools.setWidthFull();
        tools.setWrap(true);
        tools.setFlexGrow(1, filters);
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        if (!officer.is(Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER)) {
            tools.add(registerButton(filters));
        }
        split.setMaster(grid);
        split.setDetailPlaceholder(new EmptyState(text("people.detail.none"), text("people.detail.noneNext")));
        split.addBackdropClickListener(event -> open(Optional.empty()));
        split.addDetailEscapePressListener(event -> open(Optional.empty()));
        split.setMasterSize("38rem", true);
        split.setDetailSize("25rem", true);
        split.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        add(tools);
        addAndExpand(split);
        grid.show(PersonFilter.ALL);
    }

    @Override
    public String getPageTitle() {
        return text("people.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PersonId> person = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PERSON)
                .flatMap(PersonId::parse);
        person.ifPresent(panel::show);
        split.setDetail(person.isPresent() ? panel : null);
    }

    private Button registerButton(PeopleFilters filters) {
        Button register =
                new Button(text("people.register.title"), e -> new RegisterDialog(parts, filters.purpose(), id -> {
                            grid.reload();
                            open(Optional.of(id));
                        })
                        .open());
        register.addThemeVariants(ButtonVariant.PRIMARY);
        register.setId("register-person");
        return register;
    }

    private void open(Optional<PersonId> person) {
        QueryParameters query = person.map(id -> QueryParameters.simple(Map.of(PERSON, id.toString())))
                .orElseGet(QueryParameters::empty);
        getUI().ifPresent(ui -> ui.navigate(PeopleView.class, query));
    }
}
