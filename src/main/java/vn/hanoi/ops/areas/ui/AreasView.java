package vn.hanoi.ops.areas.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.provider.hierarchy.TreeData;
import com.vaadin.flow.data.provider.hierarchy.TreeDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.AreaKey;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.areas.Boundaries;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.FilterBar;
import vn.hanoi.ops.kernel.ui.map.MapTiles;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The administrative units of both schemes: search or browse on the left, one unit on the right. */
@Route("areas")
@Menu(title = "areas.list.title", order = 910)
@RolesAllowed(Roles.ADMIN)
class AreasView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private static final int HITS = 200;

    private final Areas areas;
    private final FilterBar bar;
    private final Select<AreaScheme> scheme = new Select<>();
    private final TreeGrid<Area> tree = new TreeGrid<>();
    private final MasterDetailLayout split = new MasterDetailLayout();
    private final UnitPanel panel;
    private String text = "";
    private @Nullable String unit;

    AreasView(Areas areas, Boundaries boundaries, MapTiles tiles) {
        this.areas = areas;
        this.panel = new UnitPanel(areas, boundaries, tiles, () -> go(true, scheme.getValue(), text, null));
        this.bar = new FilterBar(getTranslation("areas.list.search")).add(scheme, importButton());
        addClassName("ops-page");
        setSizeFull();
        buildFilters();
        buildColumns();
        split.setMaster(tree);
        split.setMasterSize("24rem", true);
        split.setDetailSize("28rem", true);
        split.setDetailPlaceholder(
                new EmptyState(getTranslation("areas.unit.none"), getTranslation("areas.unit.noneNext")));
        split.setSizeFull();
        split.addBackdropClickListener(e -> go(true, scheme.getValue(), text, null));
        split.addDetailEscapePressListener(e -> go(true, scheme.getValue(), text, null));
        add(bar);
        addAndExpand(split);
    }

    /** The address at which a unit is selected. */
    static QueryParameters address(Area area) {
        return QueryParameters.simple(
                Map.of("scheme", area.key().scheme().code(), "unit", area.key().code()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("areas.list.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        AreaScheme wanted =
                query.getSingleParameter("scheme").flatMap(AreaScheme::parse).orElse(areas.working());
        text = query.getSingleParameter("q").orElse("");
        unit = query.getSingleParameter("unit").orElse(null);
        scheme.setValue(wanted);
        bar.setSearch(text);
        fill(wanted);
        Optional<Area> selected = Optional.ofNullable(unit).flatMap(code -> areas.find(new AreaKey(wanted, code)));
        selected.ifPresentOrElse(this::select, () -> split.setDetail(null));
    }

    private void select(Area area) {
        area.path().parent().flatMap(areas::find).ifPresent(tree::expand);
        tree.select(area);
        panel.show(area);
        split.setDetail(panel);
    }

    private Button importButton() {
        return new Button(getTranslation("areas.import.title"), event -> getUI().ifPresent(
                        ui -> ui.navigate(BoundaryImportView.class)));
    }

    private void buildFilters() {
        scheme.setAriaLabel(getTranslation("areas.list.scheme"));
        scheme.setItems(AreaScheme.values());
        scheme.setItemLabelGenerator(AreaTexts::scheme);
        scheme.setWidth("24rem");
        scheme.addValueChangeListener(e -> go(e.isFromClient(), e.getValue(), text, null));
        bar.onSearch(typed -> go(!typed.equals(text), scheme.getValue(), typed, null));
        bar.onReset(() -> go(true, scheme.getValue(), "", null));
    }

    private void buildColumns() {
        tree.addHierarchyColumn(area -> text.isEmpty() ? area.name() : area.label())
                .setHeader(getTranslation("areas.column.name"))
                .setWidth("11rem")
                .setFlexGrow(1);
        tree.addColumn(AreaTexts::kind)
                .setHeader(getTranslation("areas.column.kind"))
                .setWidth("6.5rem")
                .setFlexGrow(0);
        tree.addColumn(area -> area.key().code())
                .setHeader(getTranslation("areas.column.code"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        tree.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        tree.addClassName("ops-grid");
        tree.setSizeFull();
        tree.setEmptyStateComponent(
                new EmptyState(getTranslation("areas.list.empty"), getTranslation("areas.list.emptyNext")));
        tree.asSingleSelect().addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                go(true, scheme.getValue(), text, e.getValue().key().code());
            }
        });
    }

    private void fill(AreaScheme wanted) {
        TreeData<Area> data = new TreeData<>();
        if (text.isEmpty()) {
            addBelow(data, wanted);
        } else {
            List<Area> hits = areas.search(text, wanted, HITS);
            data.addRootItems(hits);
        }
        tree.setDataProvider(new TreeDataProvider<>(data));
        String found = text.isEmpty()
                ? Formats.number(areas.units(wanted).size())
                : Formats.number(data.getRootItems().size());
        bar.showResult(getTranslation("areas.list.count", found), !text.isEmpty());
    }

    private void addBelow(TreeData<Area> data, AreaScheme wanted) {
        for (Area area : areas.units(wanted)) {
            area.path()
                    .parent()
                    .filter(parent -> parent.level() > 1)
                    .flatMap(areas::find)
                    .ifPresentOrElse(parent -> data.addItem(parent, area), () -> data.addRootItems(area));
        }
    }

    private void go(boolean wanted, AreaScheme to, String typed, @Nullable String code) {
        if (wanted) {
            Map<String, String> query = new HashMap<>(Map.of("scheme", to.code(), "q", typed));
            query.put("unit", code == null ? "" : code);
            query.values().removeIf(String::isBlank);
            getUI().ifPresent(ui -> ui.navigate(AreasView.class, QueryParameters.simple(query)));
        }
    }
}
