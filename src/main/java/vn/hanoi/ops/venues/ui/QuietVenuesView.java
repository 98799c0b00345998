package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.ComponentTexts;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.register.NoSuchVenue;
import vn.hanoi.ops.venues.signals.FootfallSignals;
import vn.hanoi.ops.venues.signals.QuietVenue;
import vn.hanoi.ops.venues.signals.SignalRules;

/** Venues that few scan though a camera near by counts many people; each can be sent to the inspectors. */
@Route("venues/quiet")
@Menu(title = "venues.quiet.title", order = 402)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.ADMIN})
class QuietVenuesView extends VerticalLayout implements HasDynamicTitle {

    private final transient FootfallSignals signals;
    private final transient Areas areas;
    private final DatePicker day = ComponentTexts.translate(new DatePicker(text("venues.coverage.day")));
    private final Grid<QuietVenue> grid = new Grid<>();
    private final Paragraph help = new Paragraph();
    private final Paragraph cut = new Paragraph(text("venues.quiet.cut", Formats.number(FootfallSignals.MOST)));

    QuietVenuesView(FootfallSignals signals, Areas areas, Clock clock) {
        this.signals = signals;
        this.areas = areas;
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ConsoleClock.HANOI);
        LocalDate today = now.toLocalDate();
        day.setMax(today);
        day.setValue(now.getHour() < signals.rules(today).toHour() ? today.minusDays(1) : today);
        day.addValueChangeListener(event -> show());
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        columns();
        grid.setSizeFull();
        addClassName("ops-page");
        setSizeFull();
        add(day, help, cut);
        addAndExpand(grid);
        show();
    }

    @Override
    public String getPageTitle() {
        return text("venues.quiet.title");
    }

    private void columns() {
        grid.addColumn(TwoLines.of(QuietVenue::name, venue -> venue.address() + ", " + areas.labelOf(venue.area())))
                .setHeader(text("venues.field.name"))
                .setWidth("16rem")
                .setFlexGrow(2);
        grid.addColumn(venue -> Formats.number(venue.scans())).setHeader(text("venues.coverage.scans"));
        grid.addColumn(venue -> Formats.decimal(venue.people(), 1)).setHeader(text("venues.quiet.people"));
        grid.addColumn(venue -> text("venues.quiet.cameraAt", venue.camera(), Formats.number(venue.metres())))
                .setHeader(text("venues.quiet.camera"))
                .setWidth("14rem")
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(this::ask)).setHeader(text("venues.quiet.do"));
        grid.setEmptyStateComponent(new EmptyState(text("venues.quiet.none"), text("venues.quiet.noneNext")));
    }

    private Button ask(QuietVenue venue) {
        Button ask = new Button(text("venues.quiet.ask"));
        ask.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ask.setDisableOnClick(true);
        ask.addClickListener(event -> {
            try {
                signals.askInspection(venue.id(), day.getValue());
                Notifications.success(text("venues.quiet.asked", venue.name()));
            } catch (NoSuchVenue gone) {
                Notifications.error(text("venues.detail.gone"));
            }
        });
        return ask;
    }

    private static String help(SignalRules rules) {
        return text(
                "venues.quiet.help",
                Formats.number(rules.cameraMetres()),
                Formats.number(rules.people()),
                rules.fromHour(),
                rules.toHour(),
                Formats.number(rules.mostScans()),
                rules.source());
    }

    private void show() {
        if (day.getValue() != null) {
            help.setText(help(signals.rules(day.getValue())));
            List<QuietVenue> found = signals.quiet(day.getValue());
            grid.setItems(found);
            cut.setVisible(found.size() == FootfallSignals.MOST);
        }
    }
}
