package vn.hanoi.ops.care.ui.rules;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.proposals.CareRulesVersion;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.proposals.Soft;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.transfers.Overrules;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The versions of the rules with their weights; one officer proposes the next, another approves; overrules below. */
@Route("care-rules")
@Menu(title = "care.rules.title", order = 952)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.ADMIN, Roles.HEALTH_OFFICER})
@StyleSheet("styles/care.css")
class CareRulesView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration REPORTED = Duration.ofDays(30);

    private final CareSettings settings;
    private final Overrules overrules;
    private final CareSites sites;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final Grid<CareRulesVersion> versions = new Grid<>();
    private final Grid<Overrules.Overrule> against = new Grid<>();

    CareRulesView(CareSettings settings, Overrules overrules, CareSites sites, CurrentOfficer officers, Clock clock) {
        this.settings = settings;
        this.overrules = overrules;
        this.sites = sites;
        this.officers = officers;
        this.clock = clock;
        columns();
        addClassName("ops-page");
        setSizeFull();
        add(new Paragraph(text("care.rules.help")));
        if (decides()) {
            Button propose = new Button(
                    text("care.rules.propose"), event -> new RulesDialog(settings, clock, this::refresh).open());
            propose.setId("propose-rules");
            propose.addThemeVariants(ButtonVariant.PRIMARY);
            add(propose);
        }
        addAndExpand(versions);
        if (reports()) {
            add(new H3(text("care.rules.overrules")));
            addAndExpand(against);
        }
    }

    private boolean decides() {
        return officers.require().is(Role.COMMAND_CENTRE, Role.ADMIN);
    }

    private boolean reports() {
        return officers.require().is(Role.COMMAND_CENTRE, Role.HEALTH_OFFICER);
    }

    private void columns() {
        versions.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        versions.addColumn(v -> v.name() + " (" + v.version() + ")").setHeader(text("care.rules.version"));
        versions.addColumn(v -> Formats.dateTime(v.validFrom())).setHeader(text("care.rules.validFrom"));
        versions.addColumn(v -> text(v.state().titleKey())).setHeader(text("care.field.state"));
        versions.addColumn(CareRulesView::weights)
                .setHeader(text("care.rules.weights"))
                .setFlexGrow(2);
        versions.addColumn(v -> text(
                        "care.rules.minutes",
                        Formats.number(v.rules().holdMinutes()),
                        Formats.number(v.rules().acceptedMinutes())))
                .setHeader(text("care.rules.holds"));
        versions.addColumn(CareRulesVersion::source)
                .setHeader(text("care.rules.source"))
                .setFlexGrow(3);
        versions.addComponentColumn(this::decision).setHeader("");
        against.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        against.addColumn(o -> Formats.dateTime(o.at())).setHeader(text("care.rules.at"));
        against.addColumn(o -> site(o.proposed())).setHeader(text("care.state.PROPOSED"));
        against.addColumn(o -> site(o.chosen())).setHeader(text("care.rules.chosen"));
        against.addColumn(Overrules.Overrule::officer).setHeader(text("care.rules.officer"));
        against.addColumn(Overrules.Overrule::words)
                .setHeader(text("care.field.reason"))
                .setFlexGrow(2);
        against.setEmptyStateComponent(
                new EmptyState(text("care.rules.noOverrules"), text("care.rules.noOverrulesNext")));
    }

    private static String weights(CareRulesVersion version) {
        return Arrays.stream(Soft.values())
                .map(soft ->
                        text(soft.titleKey()) + " " + version.rules().weights().getOrDefault(soft, 0))
                .collect(Collectors.joining(" · "));
    }

    private String site(SiteId id) {
        return sites.find(id).map(site -> site.row().name()).orElse(Formats.UNKNOWN);
    }

    private Component decision(CareRulesVersion version) {
        HorizontalLayout buttons = new HorizontalLayout();
        if (version.state() == CareRulesVersion.Stage.PROPOSED && decides()) {
            Button approve =
                    new Button(text("care.rules.approve"), event -> attempt(() -> settings.approve(version.version())));
            approve.addThemeVariants(ButtonVariant.SMALL);
            TextField words = new TextField();
            words.setPlaceholder(text("care.field.reason"));
            words.setAriaLabel(text("care.field.reason"));
            Button reject = new Button(
                    text("care.rules.reject"),
                    event -> attempt(() -> settings.reject(version.version(), words.getValue())));
            reject.addThemeVariants(ButtonVariant.SMALL);
            buttons.add(approve, words, reject);
            buttons.setWrap(true);
        }
        return buttons;
    }

    private void attempt(Runnable step) {
        CareTexts.attempt(step).ifPresentOrElse(Notifications::error, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return text("care.rules.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        versions.setItems(settings.versions());
        if (reports()) {
            against.setItems(overrules.since(clock.instant().minus(REPORTED)));
        }
    }
}
