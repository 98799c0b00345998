package vn.hanoi.ops.care.ui.surge;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.surge.PlanLine;
import vn.hanoi.ops.care.surge.PlanState;
import vn.hanoi.ops.care.surge.SurgePlan;
import vn.hanoi.ops.care.surge.SurgePlanId;
import vn.hanoi.ops.care.surge.SurgePlans;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.cases.ui.CaseWords;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.ConfirmQuestion;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.Notifications;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapLayers;
import vn.hanoi.ops.kernel.ui.map.MapPlaceSign;
import vn.hanoi.ops.kernel.ui.map.MapTiles;
import vn.hanoi.ops.kernel.ui.text.Formats;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.PersonRow;

/** One plan for everybody who waits: a table by patient, a map by place, changes by hand, and the step that holds the beds. */
@Route("care-surge")
@Menu(title = "care.plan.title", order = 260)
@RolesAllowed(Roles.HEALTH_OFFICER)
@StyleSheet("styles/care.css")
class SurgePlanView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final SurgePlans plans;
    private final CareSites places;
    private final PersonRegister persons;
    private final ListPurpose purpose;
    private final Span summary = new Span();
    private final HorizontalLayout buttons = new HorizontalLayout();
    private final Grid<PlanLine> grid = new Grid<>();
    private final LeafletMap map;
    private Map<SiteId, SiteRow> sites = Map.of();
    private Map<PersonId, PersonRow> people = Map.of();
    private boolean draft;
    private Optional<SurgePlan> plan = Optional.empty();

    SurgePlanView(SurgePlans plans, CareSites places, PersonRegister persons, ListPurpose purpose, MapTiles tiles) {
        this.plans = plans;
        this.places = places;
        this.persons = persons;
        this.purpose = purpose;
        map = new LeafletMap(tiles);
        map.setLayers(new MapLayers(false, false, true, true));
        map.setWidthFull();
        map.addAttachListener(event -> map.loadBase("map/ground?level=2"));
        columns();
        buttons.setWrap(true);
        summary.getElement().setAttribute("role", "status");
        HorizontalLayout tools = new HorizontalLayout(purpose.choice(this::refresh), buttons);
        tools.setWrap(true);
        tools.setDefaultVerticalComponentAlignment(Alignment.END);
        Div ground = new Div(map);
        ground.addClassName("site-map");
        ground.setSizeFull();
        SplitLayout split = new SplitLayout(grid, ground);
        split.addClassName("surge-split");
        split.setSizeFull();
        split.setSplitterPosition(65);
        addClassName("ops-page");
        setSizeFull();
        add(new Paragraph(text("care.plan.help")), tools, summary);
        addAndExpand(split);
    }

    private void columns() {
        grid.setSizeFull();
        grid.addClassName("ops-grid");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(line -> CaseWords.person(people.get(line.transfer().person()), purpose.disclosure()))
                .setHeader(text("field.person.name"))
                .setFlexGrow(2);
        grid.addColumn(line -> purpose.disclosure().text(line.transfer().severity(), s -> text(s.titleKey())))
                .setHeader(text("field.transfer.severity"));
        grid.addComponentColumn(this::place).setHeader(text("care.plan.place")).setFlexGrow(4);
        grid.addColumn(line -> line.outcome().isBlank() ? "" : text("care.plan.outcome." + line.outcome()))
                .setHeader(text("care.plan.outcome"));
        grid.setEmptyStateComponent(new EmptyState(text("care.plan.none"), text("care.plan.noneNext")));
    }

    private Component place(PlanLine line) {
        if (!draft) {
            return new Span(name(line.site()));
        }
        ComboBox<SiteRow> choice = new ComboBox<>();
        choice.setItems(sites.values().stream()
                .sorted(Comparator.comparing(SiteRow::folded))
                .toList());
        choice.setItemLabelGenerator(SiteRow::name);
        choice.setAriaLabel(text("care.plan.place"));
        choice.setPlaceholder(text("care.plan.left"));
        choice.setHelperText(line.fixed() ? text("care.plan.fixed") : null);
        choice.setClearButtonVisible(line.fixed());
        choice.setWidthFull();
        choice.setValue(line.site() == null ? null : sites.get(line.site()));
        choice.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                SiteId site = event.getValue() == null ? null : event.getValue().id();
                attempt(() -> plans.fix(plan.orElseThrow().id(), line.transfer().id(), site));
            }
        });
        return choice;
    }

    private String name(@Nullable SiteId id) {
        SiteRow site = id == null ? null : sites.get(id);
        return site == null ? text("care.plan.left") : site.name();
    }

    @Override
    public String getPageTitle() {
        return text("care.plan.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        plan = plans.newest();
        sites = places.rows(SiteFilter.ALL).stream().collect(Collectors.toMap(SiteRow::id, Function.identity()));
        draft = plan.filter(p -> p.state() == PlanState.DRAFT).isPresent();
        List<PlanLine> lines = plan.map(SurgePlan::lines).orElse(List.of());
        Map<PersonId, Set<AreaPath>> shared = new HashMap<>();
        lines.stream()
                .limit(1_000)
                .forEach(line ->
                        shared.put(line.transfer().person(), line.transfer().shared()));
        people = shared.isEmpty() ? Map.of() : persons.rows(shared);
        grid.setItems(lines);
        summary.setText(plan.map(p -> text(p.state().titleKey()) + " · "
                        + text(
                                "care.plan.summary",
                                Formats.number(p.lines().size()),
                                Formats.number(p.placed()),
                                Formats.number(p.millis()),
                                Formats.dateTime(p.madeAt())))
                .orElse(""));
        showMap(lines);
        showButtons();
    }

    private void showMap(List<PlanLine> lines) {
        Map<SiteId, Long> counts = lines.stream()
                .filter(line -> line.site() != null)
                .collect(Collectors.groupingBy(PlanLine::site, Collectors.counting()));
        map.setPlaces(sites.values().stream()
                .map(site -> new MapPlaceSign(
                        site.id().toString(),
                        site.name() + " · "
                                + text("care.plan.patients", Formats.number(counts.getOrDefault(site.id(), 0L))) + " · "
                                + text("care.map.free", CareTexts.free(site.load())),
                        site.position().lat(),
                        site.position().lon(),
                        counts.containsKey(site.id()) ? CareTexts.level(site) : 0))
                .toList());
    }

    private void showButtons() {
        buttons.removeAll();
        if (!draft) {
            buttons.add(primary(button("plan-make", "care.plan.make", () -> attempt(plans::plan))));
            return;
        }
        SurgePlanId id = plan.orElseThrow().id();
        buttons.add(
                primary(button("plan-commit", "care.plan.commit", this::askCommit)),
                button("plan-again", "care.plan.again", () -> attempt(() -> plans.solveAgain(id))),
                button("plan-discard", "care.plan.discard", () -> attempt(() -> plans.discard(id))));
    }

    private void askCommit() {
        SurgePlan shown = plan.orElseThrow();
        ConfirmQuestion.ask(
                text("care.plan.commitQuestion", Formats.number(shown.placed())),
                text("care.plan.commitHelp"),
                text("care.plan.commit"),
                () -> attempt(
                        () -> Notifications.success(text("care.plan.held", Formats.number(plans.commit(shown.id()))))));
    }

    private void attempt(Runnable step) {
        CareTexts.attempt(step).ifPresent(Notifications::error);
        refresh();
    }

    private static Button button(String id, String key, Runnable click) {
        Button button = new Button(text(key), event -> click.run());
        button.setId(id);
        return button;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
