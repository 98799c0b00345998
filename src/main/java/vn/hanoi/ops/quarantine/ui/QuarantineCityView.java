package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.KeyFigure;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.TwoLines;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.compliance.SiteWatch;
import vn.hanoi.ops.quarantine.sites.Places;
import vn.hanoi.ops.quarantine.sites.SiteRow;

/** The sites of the officer's areas with their places: how many there are, how many are really free, who leaves today. */
@Route("quarantine/sites")
@Menu(title = "quarantine.city.title", order = 300)
@RolesAllowed({Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER, Roles.HEALTH_OFFICER, Roles.QUARANTINE_MANAGER, Roles.ADMIN
})
@StyleSheet("styles/quarantine.css")
class QuarantineCityView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final String IMPORT = "imports/quarantine-places";

    private final QuarantineParts parts;
    private final CityParts city;
    private final CityDay day;
    private final CityMap map;
    private final CityAhead ahead;
    private final KeyFigure beds = new KeyFigure(text("quarantine.city.beds"));
    private final KeyFigure taken = new KeyFigure(text("quarantine.city.taken"));
    private final KeyFigure free = new KeyFigure(text("quarantine.city.free"));
    private final KeyFigure cleaned = new KeyFigure(text("quarantine.city.cleaned"));
    private final KeyFigure leaving = new KeyFigure(text("quarantine.city.leaving"));
    private final KeyFigure late = new KeyFigure(text("quarantine.city.late"));
    private final Grid<SiteRow> grid = new Grid<>();
    private transient Map<SiteId, SiteWatch.Watched> counts = Map.of();
    private transient Map<SiteId, Double> scores = Map.of();

    QuarantineCityView(QuarantineParts parts, CityParts city) {
        this.parts = parts;
        this.city = city;
        Div figures = new Div(beds, taken, free, cleaned, leaving, late);
        figures.addClassName("ops-figures");
        figures.setWidthFull();
        ahead = new CityAhead(parts, city);
        buildGrid();
        addClassName("ops-page");
        setSizeFull();
        day = new CityDay(parts, city);
        map = new CityMap(new LeafletMap(city.tiles()), city.signs(), this::open);
        add(figures);
        if (parts.registers()) {
            Button register =
                    new Button(text("quarantine.site.register"), event -> new SiteDialog(parts, this::refresh).open());
            register.setId("register-site");
            HorizontalLayout tools =
                    new HorizontalLayout(register, new Anchor(IMPORT, text("quarantine.import.title")));
            tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
            add(tools);
        }
        grid.setMinHeight("20rem");
        addAndExpand(grid);
        add(new Details(text("quarantine.map.title"), map), day, ahead);
    }

    @Override
    public String getPageTitle() {
        return text("quarantine.city.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        List<SiteRow> rows = parts.sites().rows();
        Places all = rows.stream().map(SiteRow::places).reduce(Places.NONE, Places::and);
        beds.show(Formats.number(all.beds()), Tone.PLAIN)
                .note(text("quarantine.city.sites", Formats.number(rows.size())), Tone.PLAIN);
        taken.show(Formats.number(all.taken()), Tone.PLAIN).of(Formats.number(all.capacityNow()));
        boolean known = all.beds() > 0;
        free.show(
                known ? Formats.number(all.free()) : Formats.UNKNOWN,
                !known ? Tone.UNKNOWN : all.free() == 0 ? Tone.WARN : Tone.GOOD);
        cleaned.show(Formats.number(all.cleaning()), Tone.PLAIN)
                .note(text("quarantine.city.capacity", Formats.number(all.capacityCleaned())), Tone.PLAIN);
        leaving.show(Formats.number(all.leaving()), Tone.PLAIN);
        counts = city.watch().bySite();
        scores = city.checklist().scores();
        int unseen = counts.values().stream().mapToInt(SiteWatch.Watched::late).sum();
        late.show(Formats.number(unseen), unseen > 0 ? Tone.LATE : Tone.PLAIN);
        day.show();
        map.show();
        ahead.show();
        grid.setItems(rows);
    }

    private void buildGrid() {
        grid.addClassName("ops-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(TwoLines.of(SiteRow::name, row -> parts.areas().labelOf(row.area())))
                .setHeader(text("quarantine.site"))
                .setWidth("12rem")
                .setFlexGrow(1);
        grid.addColumn(row -> text(row.kind().titleKey()))
                .setHeader(text("quarantine.site.kind"))
                .setWidth("8rem")
                .setFlexGrow(0);
        figure("quarantine.city.taken", Places::taken);
        figure("quarantine.city.free", Places::free);
        figure("quarantine.city.leaving", Places::leaving);
        figure("quarantine.city.cleaned", Places::cleaning);
        figure("quarantine.city.blocked", Places::blocked);
        figure("quarantine.city.beds", Places::beds);
        grid.addColumn(row -> cameras(row.id()))
                .setHeader(text("quarantine.city.cameras"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(row -> Formats.percent(scores.get(row.id())))
                .setHeader(text("quarantine.cameras.score"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(row -> alerts(row.id()))
                .setHeader(text("quarantine.city.reviews"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addItemClickListener(event -> open(event.getItem().id()));
        grid.setEmptyStateComponent(new EmptyState(text("quarantine.city.none"), text("quarantine.city.noneNext")));
        grid.setSizeFull();
    }

    private void open(SiteId id) {
        getUI().ifPresent(ui -> ui.navigate(SiteBoardView.class, SiteChoice.of(id)));
    }

    private String alerts(SiteId id) {
        SiteWatch.Watched watched = counts.get(id);
        if (watched == null) {
            return Formats.UNKNOWN;
        }
        String all = Formats.number(watched.alerts());
        return watched.late() == 0 ? all : text("quarantine.city.alertsLate", all, Formats.number(watched.late()));
    }

    private String cameras(SiteId id) {
        SiteWatch.Watched watched = counts.get(id);
        return watched == null || watched.cameras() == 0
                ? Formats.UNKNOWN
                : Formats.number(watched.connected()) + " / " + Formats.number(watched.cameras());
    }

    private void figure(String key, ToIntFunction<Places> value) {
        grid.addColumn(row -> Formats.number(value.applyAsInt(row.places())))
                .setHeader(text(key))
                .setWidth("5.5rem")
                .setFlexGrow(0);
    }
}
