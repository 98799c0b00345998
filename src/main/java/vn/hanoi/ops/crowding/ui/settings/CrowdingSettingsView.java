package vn.hanoi.ops.crowding.ui.settings;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.crowding.level.RulesVersion;
import vn.hanoi.ops.crowding.settings.CrowdingSettings;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The versions of the rules with their dates and sources; an administrator enacts the next one. */
@Route("crowding-settings")
@Menu(title = "crowding.settings.title", order = 950)
@RolesAllowed({Roles.ADMIN, Roles.COMMAND_CENTRE, Roles.AUDITOR})
class CrowdingSettingsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIST = "list";

    private final CrowdingSettings settings;
    private final Clock clock;
    private final boolean admin;
    private final Grid<RulesVersion> versions = new Grid<>();
    private final MasterDetailLayout split = new MasterDetailLayout();

    CrowdingSettingsView(CrowdingSettings settings, CurrentOfficer officers, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.admin = officers.require().is(Role.ADMIN);
        buildVersions();
        split.setMaster(versions);
        split.setMasterSize("24rem", true);
        split.setDetailSize("36rem", true);
        split.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        add(new Paragraph(text("crowding.settings.help")));
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("crowding.settings.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        versions.setItems(settings.versions().stream()
                .sorted(Comparator.comparing(RulesVersion::validFrom)
                        .thenComparing(RulesVersion::version)
                        .reversed())
                .toList());
        if (event.getLocation().getQueryParameters().getSingleParameter(LIST).isPresent()) {
            versions.deselectAll();
            split.setDetail(null);
            return;
        }
        Optional<String> wanted = event.getLocation().getQueryParameters().getSingleParameter("version");
        RulesVersion shown = settings.versions().stream()
                .filter(v -> wanted.filter(String.valueOf(v.version())::equals).isPresent())
                .findFirst()
                .orElseGet(settings::current);
        versions.select(shown);
        split.setDetail(record(shown));
    }

    private void buildVersions() {
        versions.addColumn(v -> Formats.number(v.version()))
                .setHeader(text("crowding.settings.version"))
                .setWidth("7.5rem")
                .setFlexGrow(0);
        versions.addColumn(v -> Formats.dateTime(v.validFrom()))
                .setHeader(text("crowding.settings.validFrom"))
                .setWidth("11rem")
                .setFlexGrow(0);
        versions.addColumn(this::state).setHeader(text("crowding.settings.state"));
        versions.addThemeVariants(GridVariant.NO_BORDER);
        versions.addClassName("ops-grid");
        versions.setSizeFull();
        versions.addItemClickListener(event -> go(String.valueOf(event.getItem().version())));
    }

    private String state(RulesVersion version) {
        if (version.version() == settings.current().version()) {
            return text("crowding.settings.inForce");
        }
        boolean ahead = version.validFrom().isAfter(clock.instant());
        return text(ahead ? "crowding.settings.ahead" : "crowding.settings.past");
    }

    private VerticalLayout record(RulesVersion version) {
        RulesForm form = new RulesForm();
        form.show(version.rules(), false);
        VerticalLayout record = new VerticalLayout(
                new RecordTop(
                        text("crowding.settings.versionOf", version.version(), Formats.dateTime(version.validFrom())),
                        this::showList),
                new Paragraph(text("crowding.settings.sourceOf", version.source())));
        record.addClassName("ops-panel");
        if (admin) {
            Button next = new Button(text("crowding.settings.next"), event -> compose(version));
            next.setId("next-version");
            next.addThemeVariants(ButtonVariant.PRIMARY);
            record.add(next);
        }
        record.add(form);
        return record;
    }

    private void showList() {
        getUI().ifPresent(ui -> ui.navigate(CrowdingSettingsView.class, QueryParameters.simple(Map.of(LIST, ""))));
    }

    private void compose(RulesVersion from) {
        split.setDetail(new NextVersion(settings, clock, from, stored -> go(String.valueOf(stored.version()))));
    }

    private void go(String version) {
        getUI().ifPresent(ui ->
                ui.navigate(CrowdingSettingsView.class, new QueryParameters(Map.of("version", List.of(version)))));
    }
}
