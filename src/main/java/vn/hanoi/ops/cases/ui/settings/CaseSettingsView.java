package vn.hanoi.ops.cases.ui.settings;

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
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;
import vn.hanoi.ops.cases.settings.CaseSettings;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The versions of the rules of cases with their dates and sources; an administrator enacts the next one. */
@Route("case-settings")
@Menu(title = "cases.settings.title", order = 951)
@RolesAllowed({Roles.ADMIN, Roles.COMMAND_CENTRE, Roles.HEALTH_OFFICER, Roles.AUDITOR})
class CaseSettingsView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String LIST = "list";
    private static final String VERSION = "version";

    private final CaseSettings settings;
    private final RuleFigures figures;
    private final Clock clock;
    private final boolean admin;
    private final Grid<CaseRulesVersion> versions = new Grid<>();
    private final MasterDetailLayout split = new MasterDetailLayout();

    CaseSettingsView(CaseSettings settings, RuleFigures figures, CurrentOfficer officers, Clock clock) {
        this.settings = settings;
        this.figures = figures;
        this.clock = clock;
        this.admin = officers.require().is(Role.ADMIN);
        buildVersions();
        split.setMaster(versions);
        split.setMasterSize("24rem", true);
        split.setDetailSize("36rem", true);
        split.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        add(new Paragraph(text("cases.settings.help")));
        addAndExpand(split);
    }

    @Override
    public String getPageTitle() {
        return text("cases.settings.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        versions.setItems(settings.versions().stream()
                .sorted(Comparator.comparing(CaseRulesVersion::validFrom)
                        .thenComparing(CaseRulesVersion::version)
                        .reversed())
                .toList());
        if (event.getLocation().getQueryParameters().getSingleParameter(LIST).isPresent()) {
            versions.deselectAll();
            split.setDetail(null);
            return;
        }
        Optional<String> wanted = event.getLocation().getQueryParameters().getSingleParameter(VERSION);
        CaseRulesVersion shown = settings.versions().stream()
                .filter(v -> wanted.filter(String.valueOf(v.version())::equals).isPresent())
                .findFirst()
                .orElseGet(settings::current);
        versions.select(shown);
        split.setDetail(record(shown));
    }

    private void buildVersions() {
        versions.addColumn(CaseRulesVersion::name)
                .setHeader(text("cases.settings.name"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        versions.addColumn(v -> Formats.date(v.validFrom()))
                .setHeader(text("cases.settings.validFrom"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        versions.addColumn(this::state).setHeader(text("cases.settings.state"));
        versions.addThemeVariants(GridVariant.NO_BORDER);
        versions.addClassName("ops-grid");
        versions.setSizeFull();
        versions.addItemClickListener(
                event -> go(VERSION, String.valueOf(event.getItem().version())));
    }

    private String state(CaseRulesVersion version) {
        if (version.version() == settings.current().version()) {
            return text("cases.settings.inForce");
        }
        boolean ahead = version.validFrom().isAfter(clock.instant());
        return text(ahead ? "cases.settings.ahead" : "cases.settings.past");
    }

    private VerticalLayout record(CaseRulesVersion version) {
        VerticalLayout record = new VerticalLayout(
                new RecordTop(
                        text("cases.settings.versionOf", version.name(), Formats.date(version.validFrom())),
                        () -> go(LIST, "")),
                new Paragraph(text("cases.settings.sourceOf", version.source())));
        record.addClassName("ops-panel");
        if (admin) {
            Button next = new Button(text("cases.settings.next"), event -> compose(version));
            next.setId("next-version");
            next.addThemeVariants(ButtonVariant.PRIMARY);
            record.add(next);
        }
        record.add(new CaseRulesForm(figures, version.rules(), false));
        return record;
    }

    private void compose(CaseRulesVersion from) {
        split.setDetail(new NextCaseRules(
                settings, figures, clock, from, stored -> go(VERSION, String.valueOf(stored.version()))));
    }

    private void go(String parameter, String value) {
        getUI().ifPresent(ui -> ui.navigate(CaseSettingsView.class, QueryParameters.simple(Map.of(parameter, value))));
    }
}
