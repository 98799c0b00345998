package vn.hanoi.ops.hotline.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.hotline.rules.Category;
import vn.hanoi.ops.hotline.rules.Handler;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.rules.Routing;
import vn.hanoi.ops.kernel.AreaPath;

/** Who would get this point? One line for each category, for a position or a unit; nothing is stored. */
@Route("hotline/routing")
@Menu(title = "hotline.routing.title", order = 540)
@RolesAllowed({Roles.HOTLINE_OPERATOR, Roles.HOTLINE_SUPERVISOR, Roles.ADMIN})
@StyleSheet("styles/hotline.css")
class RoutingView extends Div implements HasDynamicTitle {

    private final transient Routing routing;
    private final transient HotlineRules rules;
    private final transient Areas areas;
    private final transient Clock clock;
    private final PointField point = new PointField(text("hotline.routing.point"));
    private final ComboBox<Area> unit;
    private final Paragraph found = new Paragraph();
    private final Grid<Category> grid = new Grid<>();

    RoutingView(Routing routing, HotlineRules rules, Areas areas, Clock clock) {
        this.routing = routing;
        this.rules = rules;
        this.areas = areas;
        this.clock = clock;
        point.setId("routing-point");
        point.addValueChangeListener(event -> show());
        unit = AreaBox.of(text("hotline.routing.unit"), areas);
        unit.addValueChangeListener(event -> show());
        found.getElement().setAttribute("role", "status");
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(c -> c.branch() + " · " + c.title())
                .setHeader(text("hotline.call.topic"))
                .setFlexGrow(2);
        grid.addColumn(c -> handler(c).desk().title())
                .setHeader(text("hotline.board.desk"))
                .setFlexGrow(2);
        grid.addColumn(c -> areas.labelOf(handler(c).unit()))
                .setHeader(text("hotline.board.unit"))
                .setFlexGrow(2);
        grid.addColumn(this::terms).setHeader(text("hotline.routing.terms")).setFlexGrow(2);
        Section fields = new Section(point, unit, found);
        fields.addClassNames("ops-panel", "routing-fields");
        Section list = new Section(grid);
        list.addClassName("ops-panel");
        addClassName("hotline-stack");
        setSizeFull();
        add(fields, list);
        show();
    }

    @Override
    public String getPageTitle() {
        return text("hotline.routing.title");
    }

    private void show() {
        found.setText(point.point()
                .map(p -> areas.locate(p).map(Area::label).orElse(text("hotline.place.outside")))
                .orElse(""));
        List<Category> categories =
                rules.categories().stream().filter(Category::takesTickets).toList();
        grid.setItems(categories);
    }

    private Handler handler(Category category) {
        Optional<AreaPath> area = Optional.ofNullable(unit.getValue()).map(Area::path);
        return routing.handler(category.code(), point.point(), area);
    }

    private String terms(Category category) {
        return rules.terms(String.valueOf(category.terms()), clock.instant()).title();
    }
}
