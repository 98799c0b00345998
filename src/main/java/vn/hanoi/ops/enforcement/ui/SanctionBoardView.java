package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.enforcement.figures.SanctionFigures;
import vn.hanoi.ops.enforcement.inspections.PlaceFilter;
import vn.hanoi.ops.enforcement.inspections.Standing;
import vn.hanoi.ops.enforcement.law.Act;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.Money;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** What was sanctioned, as the police publish it, and which files wait; every figure opens its list. */
@Route("sanctions")
@Menu(title = "enforcement.board.title", order = 440)
@RolesAllowed({
    Roles.WARD_POLICE,
    Roles.VENUE_INSPECTOR,
    Roles.OFFICE_CHAIR,
    Roles.DISTRICT_OFFICER,
    Roles.COMMAND_CENTRE
})
@StyleSheet("styles/enforcement.css")
class SanctionBoardView extends VerticalLayout implements HasDynamicTitle {

    private static final int DAYS = 30;

    private final SanctionFigures figures;
    private final PlaceParts parts;
    private final LawBook law;
    private final DatePicker from = new DatePicker(text("enforcement.board.from"));
    private final DatePicker to = new DatePicker(text("enforcement.board.to"));
    private final KeyFigure cases = new KeyFigure(text("enforcement.board.cases"));
    private final KeyFigure amount = new KeyFigure(text("enforcement.board.amount"));
    private final KeyFigure waiting = new KeyFigure(text("enforcement.board.waiting"));
    private final KeyFigure suspended = new KeyFigure(text("enforcement.board.suspended"));
    private final Grid<SanctionFigures.UnitFigure> districts = new Grid<>();
    private final Grid<SanctionFigures.ActFigure> acts = new Grid<>();
    private final Grid<SanctionFigures.DayFigure> days = new Grid<>();

    SanctionBoardView(SanctionFigures figures, PlaceParts parts, LawBook law) {
        this.figures = figures;
        this.parts = parts;
        this.law = law;
        for (DatePicker picker : List.of(from, to)) {
            picker.setLocale(Translations.locale());
            picker.addValueChangeListener(event -> show());
        }
        suspended.opens(() -> getUI().ifPresent(ui ->
                ui.navigate(InspectionDeskView.class, QueryParameters.of("standing", Standing.SUSPENDED.name()))));
        Div strip = new Div(cases, amount, waiting, suspended);
        strip.addClassName("ops-figures");
        strip.setWidthFull();
        amount.getElement().getClassList().add("money-figure");
        HorizontalLayout period = new HorizontalLayout(from, to);
        period.setWrap(true);
        columns();
        addClassName("ops-page");
        add(
                period,
                strip,
                new H3(text("enforcement.board.byDistrict")),
                districts,
                new H3(text("enforcement.board.byAct")),
                acts,
                new H3(text("enforcement.board.byDay")),
                days);
        to.setValue(parts.today());
        from.setValue(parts.today().minusDays(DAYS));
    }

    @Override
    public String getPageTitle() {
        return text("enforcement.board.title");
    }

    private void columns() {
        districts.addColumn(f -> parts.areas().labelOf(f.unit())).setHeader(text("enforcement.board.unit"));
        districts.addColumn(f -> Formats.number(f.cases())).setHeader(text("enforcement.board.cases"));
        districts.addColumn(f -> Money.text(f.amount())).setHeader(text("enforcement.board.amount"));
        acts.addColumn(f -> name(f.code()))
                .setHeader(text("enforcement.desk.acts"))
                .setFlexGrow(3);
        acts.addColumn(f -> Formats.number(f.cases())).setHeader(text("enforcement.board.cases"));
        acts.addColumn(f -> Money.text(f.amount())).setHeader(text("enforcement.board.amount"));
        days.addColumn(f -> Formats.date(f.day())).setHeader(text("enforcement.board.day"));
        days.addColumn(f -> Formats.number(f.cases())).setHeader(text("enforcement.board.cases"));
        days.addColumn(f -> Money.text(f.amount())).setHeader(text("enforcement.board.amount"));
        for (Grid<?> grid : List.of(districts, acts, days)) {
            grid.setAllRowsVisible(true);
            grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
            grid.setSelectionMode(Grid.SelectionMode.NONE);
            grid.setEmptyStateComponent(
                    new EmptyState(text("enforcement.board.empty"), text("enforcement.board.emptyNext")));
        }
    }

    private String name(String code) {
        return law.versions().stream()
                .flatMap(v -> v.law().acts().stream())
                .filter(a -> a.code().equals(code))
                .map(Act::name)
                .findFirst()
                .orElse(code);
    }

    private void show() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (first == null || last == null || first.isAfter(last)) {
            return;
        }
        List<SanctionFigures.UnitFigure> units = figures.byDistrict(first, last);
        cases.show(
                Formats.number(units.stream()
                        .mapToInt(SanctionFigures.UnitFigure::cases)
                        .sum()),
                Tone.PLAIN);
        amount.show(
                Money.text(units.stream()
                        .mapToLong(SanctionFigures.UnitFigure::amount)
                        .sum()),
                Tone.PLAIN);
        SanctionFigures.Waiting open = figures.waiting(parts.now());
        waiting.show(Formats.number(open.open()), open.late() > 0 ? Tone.LATE : Tone.PLAIN);
        waiting.note(text("enforcement.board.late", Formats.number(open.late())), Tone.PLAIN);
        suspended.show(
                Formats.number(
                        parts.places().count(PlaceFilter.ALL.withStanding(Optional.of(Standing.SUSPENDED)), 10_000)),
                Tone.PLAIN);
        districts.setItems(units);
        acts.setItems(figures.byAct(first, last));
        days.setItems(figures.byDay(first, last).reversed());
    }
}
