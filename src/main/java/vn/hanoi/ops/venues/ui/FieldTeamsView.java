package vn.hanoi.ops.venues.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.venues.field.TeamRow;
import vn.hanoi.ops.venues.field.WardProgress;

/** Field teams with their streets, and how far each ward is. */
@Route("venues/teams")
@Menu(title = "venues.team.title", order = 403)
@RolesAllowed({Roles.DISTRICT_OFFICER, Roles.VENUE_INSPECTOR, Roles.ADMIN})
class FieldTeamsView extends VerticalLayout implements HasDynamicTitle {

    private final transient TeamParts parts;
    private final KeyFigure streets = new KeyFigure(text("venues.team.streets"));
    private final KeyFigure venues = new KeyFigure(text("venues.team.venues"));
    private final KeyFigure posted = new KeyFigure(text("venues.team.posted"));
    private final Grid<TeamRow> teams = new Grid<>();
    private final Grid<WardProgress> wards = new Grid<>();

    FieldTeamsView(TeamParts parts) {
        this.parts = parts;
        Button make = new Button(text("venues.team.make"), event -> new NewTeamDialog(parts, this::show).open());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setId("make-team");
        Button print = new Button(text("venues.street.title"), event -> new StreetPostersDialog(parts).open());
        print.setId("print-street");
        Div figures = new Div(streets, venues, posted);
        figures.addClassName("ops-figures");
        figures.setWidthFull();
        teamColumns();
        wardColumns();
        TabSheet sheet = new TabSheet();
        sheet.add(text("venues.team.tab"), teams);
        sheet.add(text("venues.team.wards"), wards);
        sheet.setSizeFull();
        HorizontalLayout tools = new HorizontalLayout(make, print);
        tools.setWrap(true);
        addClassName("ops-page");
        setSizeFull();
        add(figures, tools);
        addAndExpand(sheet);
        show();
    }

    @Override
    public String getPageTitle() {
        return text("venues.team.title");
    }

    TeamParts parts() {
        return parts;
    }

    private void teamColumns() {
        teams.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        teams.setSizeFull();
        teams.addColumn(TwoLines.of(row -> row.team().name(), this::place))
                .setHeader(text("venues.team.name"))
                .setWidth("14rem")
                .setFlexGrow(2);
        teams.addColumn(row -> text("venues.team.of", Formats.number(row.done()), Formats.number(row.streets())))
                .setHeader(text("venues.team.streets"));
        teams.addColumn(row -> Formats.number(row.registered())).setHeader(text("venues.team.registered"));
        teams.addColumn(row -> Formats.number(row.posted())).setHeader(text("venues.team.posted"));
        teams.addColumn(row -> Formats.dateTime(row.lastAt()))
                .setHeader(text("venues.team.lastAt"))
                .setWidth("10rem");
        teams.setEmptyStateComponent(new EmptyState(text("venues.team.empty"), text("venues.team.emptyNext")));
        teams.asSingleSelect().addValueChangeListener(event -> {
            TeamRow row = event.getValue();
            if (event.isFromClient() && row != null) {
                teams.deselectAll();
                if (!row.ended()) {
                    new TeamDialog(parts, row.team(), this::show).open();
                }
            }
        });
    }

    private String place(TeamRow row) {
        String place = parts.areas().labelOf(row.team().area());
        return row.ended() ? place + " · " + text("venues.team.ended") : place;
    }

    private void wardColumns() {
        wards.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        wards.setSizeFull();
        wards.addColumn(row -> parts.areas().labelOf(row.area()))
                .setHeader(text("venues.field.area"))
                .setWidth("14rem")
                .setFlexGrow(2);
        wards.addColumn(row -> text("venues.team.of", Formats.number(row.done()), Formats.number(row.streets())))
                .setHeader(text("venues.team.streets"));
        wards.addColumn(row -> Formats.number(row.venues())).setHeader(text("venues.team.venues"));
        wards.addColumn(row -> Formats.number(row.issued())).setHeader(text("venues.team.issued"));
        wards.addColumn(row -> Formats.number(row.posted())).setHeader(text("venues.team.posted"));
        wards.addColumn(row -> percent(row.posted(), row.venues())).setHeader(text("venues.team.share"));
        wards.setEmptyStateComponent(new EmptyState(text("venues.team.noWards"), text("venues.team.emptyNext")));
    }

    private void show() {
        teams.setItems(parts.teams().teams());
        List<WardProgress> rows = parts.teams().wards();
        wards.setItems(rows);
        streets.show(sum(rows, WardProgress::done), Tone.PLAIN).of(sum(rows, WardProgress::streets));
        venues.show(sum(rows, WardProgress::venues), Tone.PLAIN);
        posted.show(sum(rows, WardProgress::posted), Tone.PLAIN).of(sum(rows, WardProgress::venues));
    }

    private static String sum(List<WardProgress> rows, ToIntFunction<WardProgress> part) {
        return Formats.number(rows.stream().mapToInt(part).sum());
    }

    private static String percent(int part, int whole) {
        return whole == 0 ? Formats.UNKNOWN : Formats.number(100L * part / whole) + " %";
    }
}
