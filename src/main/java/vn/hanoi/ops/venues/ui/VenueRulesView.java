package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.register.VenueKind;
import vn.hanoi.ops.venues.register.VenueRules;
import vn.hanoi.ops.venues.register.VenueSettings;
import vn.hanoi.ops.venues.signals.SignalRules;
import vn.hanoi.ops.venues.signals.SignalSettings;

/** The rules of codes, check-ins and signals, and the kinds of venues, by date with their sources. */
@Route("venues/rules")
@Menu(title = "venues.rules.title", order = 960)
@RolesAllowed({Roles.ADMIN, Roles.HEALTH_OFFICER})
class VenueRulesView extends VerticalLayout implements HasDynamicTitle {

    private final transient VenueSettings settings;
    private final transient SignalSettings signals;
    private final Grid<VenueRules> rules = new Grid<>();
    private final Grid<VenueKind> kinds = new Grid<>();
    private final Grid<SignalRules> signalRules = new Grid<>();

    VenueRulesView(VenueSettings settings, SignalSettings signals, CurrentOfficer officers, Clock clock) {
        this.settings = settings;
        this.signals = signals;
        ruleColumns();
        kindColumns();
        signalColumns();
        TabSheet sheet = new TabSheet();
        sheet.add(text("venues.rules.codes"), rules);
        sheet.add(text("venues.rules.kinds"), kinds);
        sheet.add(text("venues.rules.signals"), signalRules);
        sheet.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        add(new Paragraph(text("venues.rules.help")));
        if (officers.require().is(Role.ADMIN)) {
            add(buttons(clock));
        }
        addAndExpand(sheet);
        show();
    }

    @Override
    public String getPageTitle() {
        return text("venues.rules.title");
    }

    private HorizontalLayout buttons(Clock clock) {
        Button next = new Button(
                text("venues.rules.next"), event -> new VenueRulesDialog(settings, clock.instant(), this::show).open());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setId("next-rules");
        Button kind = new Button(
                text("venues.rules.describe"),
                event -> new VenueKindDialog(settings, clock.instant(), this::show).open());
        kind.setId("describe-kind");
        Button signal = new Button(
                text("venues.rules.nextSignals"), event -> new SignalRulesDialog(signals, this::show).open());
        signal.setId("next-signals");
        HorizontalLayout buttons = new HorizontalLayout(next, kind, signal);
        buttons.setWrap(true);
        return buttons;
    }

    private void ruleColumns() {
        column(rules, "venues.rules.version", row -> Formats.number(row.version()));
        column(rules, "venues.rules.from", row -> Formats.dateTime(row.validFrom()));
        column(rules, "venues.rules.dormantDays", row -> Formats.number(row.dormantDays()));
        column(rules, "venues.rules.checkInsADay", row -> Formats.number(row.checkInsADay()));
        column(rules, "venues.rules.lateDays", row -> Formats.number(row.lateDays()));
        column(rules, "venues.rules.aheadMinutes", row -> Formats.number(row.aheadMinutes()));
        column(rules, "venues.rules.alikeMetres", row -> Formats.number(row.alikeMetres()));
        column(rules, "venues.rules.longestHours", row -> Formats.number(row.longestHours()));
        source(rules, VenueRules::source);
    }

    private void kindColumns() {
        column(kinds, "venues.field.kind", VenueTexts::kind);
        column(kinds, "venues.rules.from", row -> Formats.date(row.validFrom()));
        column(
                kinds,
                "venues.rules.typicalMinutes",
                row -> Formats.number(row.typicalStay().toMinutes()));
        column(kinds, "venues.rules.ventilation", row -> Formats.decimal(row.ventilation(), 1));
        column(kinds, "venues.rules.casual", row -> text(row.casual() ? "venues.rules.yes" : "venues.rules.no"));
        column(kinds, "venues.field.capacity", row -> text(row.capacityType().titleKey()));
        source(kinds, VenueKind::source);
    }

    private void signalColumns() {
        column(signalRules, "venues.rules.version", row -> Formats.number(row.version()));
        column(signalRules, "venues.rules.cameraMetres", row -> Formats.number(row.cameraMetres()));
        column(signalRules, "venues.rules.people", row -> Formats.number(row.people()));
        column(signalRules, "venues.rules.mostScans", row -> Formats.number(row.mostScans()));
        column(signalRules, "venues.rules.hours", row -> row.fromHour() + "–" + row.toHour());
        source(signalRules, SignalRules::source);
    }

    private static <T> void column(Grid<T> grid, String key, ValueProvider<T, String> value) {
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSizeFull();
        grid.addColumn(value).setHeader(text(key)).setWidth("6.25rem").setFlexGrow(1);
    }

    private static <T> void source(Grid<T> grid, ValueProvider<T, String> value) {
        grid.addColumn(value)
                .setHeader(text("venues.rules.source"))
                .setWidth("16rem")
                .setFlexGrow(2);
    }

    private void show() {
        rules.setItems(settings.rules());
        kinds.setItems(settings.kinds());
        signalRules.setItems(signals.versions());
    }
}
