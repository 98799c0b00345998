package vn.hanoi.ops.tracing.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.tracing.TracingSettings;
import vn.hanoi.ops.tracing.presence.TracingRules;

/** The rules of tracing by date with their sources; administrators add versions. */
@Route("tracing/rules")
@Menu(title = "tracing.rules.title", order = 961)
@RolesAllowed({Roles.ADMIN, Roles.HEALTH_OFFICER})
class TracingRulesView extends VerticalLayout implements HasDynamicTitle {

    private final transient TracingSettings settings;
    private final Grid<TracingRules> grid = new Grid<>();

    TracingRulesView(TracingSettings settings, CurrentOfficer officers, Clock clock) {
        this.settings = settings;
        addClassName("ops-page");
        setSizeFull();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        column("tracing.rules.version", rules -> Formats.number(rules.version()));
        wide("tracing.rules.from", rules -> Formats.dateTime(rules.validFrom()));
        column("tracing.rules.minimum", rules -> Formats.number(rules.minimum().toMinutes()));
        column(
                "tracing.rules.trailing",
                rules -> Formats.number(rules.trailing().toMinutes()));
        column("tracing.rules.trailingWeight", rules -> Formats.decimal(rules.trailingWeight(), 2));
        column("tracing.rules.otherZoneWeight", rules -> Formats.decimal(rules.otherZoneWeight(), 2));
        column("tracing.rules.casualWeight", rules -> Formats.decimal(rules.casualWeight(), 2));
        column(
                "tracing.rules.assumed",
                rules -> Formats.decimal(rules.assumedLow(), 1) + " – " + Formats.decimal(rules.assumedHigh(), 1));
        column("tracing.rules.back", rules -> "−" + rules.backFrom() + " … −" + rules.backTo());
        wide("tracing.rules.infectivity", rules -> TraceWords.infectivity(rules.infectivity()));
        grid.addColumn(TracingRules::source)
                .setHeader(text("tracing.rules.source"))
                .setWidth("13rem")
                .setFlexGrow(2);
        add(new Paragraph(text("tracing.rules.help")));
        if (officers.require().is(Role.ADMIN)) {
            Button next = new Button(
                    text("tracing.rules.next"),
                    event -> new TracingRulesDialog(settings, clock.instant(), this::refresh).open());
            next.addThemeVariants(ButtonVariant.PRIMARY);
            next.setId("next-rules");
            add(next);
        }
        addAndExpand(grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return text("tracing.rules.title");
    }

    private void column(String key, com.vaadin.flow.function.ValueProvider<TracingRules, String> value) {
        grid.addColumn(value).setHeader(text(key)).setWidth("5.25rem").setFlexGrow(1);
    }

    private void wide(String key, com.vaadin.flow.function.ValueProvider<TracingRules, String> value) {
        grid.addColumn(value).setHeader(text(key)).setWidth("7.5rem").setFlexGrow(1);
    }

    private void refresh() {
        grid.setItems(settings.versions());
    }
}
