package vn.hanoi.ops.cases.ui.clusters;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.NoSuchCase;
import vn.hanoi.ops.cases.clusters.Clusters;
import vn.hanoi.ops.cases.clusters.CommonPlace;
import vn.hanoi.ops.cases.clusters.TransmissionTree;
import vn.hanoi.ops.cases.clusters.TreeLayout;
import vn.hanoi.ops.cases.clusters.TreeNode;
import vn.hanoi.ops.cases.clusters.TreeShape;
import vn.hanoi.ops.cases.outbreaks.Outbreaks;
import vn.hanoi.ops.cases.ui.ListPurpose;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ui.ExportButtons;
import vn.hanoi.ops.kernel.ui.EmptyState;
import vn.hanoi.ops.kernel.ui.chart.ChartView;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The outbreak around a case: who from whom by day, new cases by day, places in common. */
@Route("case-tree/:case")
@RolesAllowed({Roles.HEALTH_OFFICER, Roles.COMMAND_CENTRE, Roles.DISTRICT_OFFICER})
class TransmissionView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final Clusters clusters;
    private final ListPurpose purpose;
    private final Outbreaks outbreaks;
    private final Paragraph figures = new Paragraph();
    private final Div declared = new Div();
    private final Checkbox confirmed = new Checkbox(text("cases.tree.confirmedOnly"));
    private final TreeDrawing drawing = new TreeDrawing(this::open);
    private final ChartView curve = new ChartView(text("cases.tree.curve"));
    private final Grid<CommonPlace> places = new Grid<>();
    private CaseId start = new CaseId(new java.util.UUID(0, 0));

    TransmissionView(Clusters clusters, Outbreaks outbreaks, ListPurpose purpose, ExportButtons exports) {
        this.clusters = clusters;
        this.outbreaks = outbreaks;
        declared.addClassName("case-work");
        this.purpose = purpose;
        addClassName("ops-page");
        confirmed.addValueChangeListener(event -> show());
        HorizontalLayout tools = new HorizontalLayout(
                purpose.choice(this::show),
                confirmed,
                exports.of(
                        TransmissionExport.KIND,
                        () -> new ExportQuery(Map.of(TransmissionExport.CASE, start.toString()))));
        tools.setDefaultVerticalComponentAlignment(Alignment.CENTER);
        tools.setWrap(true);
        curve.setWidthFull();
        curve.setHeight("14rem");
        places.addThemeVariants(GridVariant.NO_BORDER);
        places.setAllRowsVisible(true);
        figures.getElement().setAttribute("role", "status");
        add(
                tools,
                figures,
                declared,
                drawing,
                new H3(text("cases.tree.curve")),
                curve,
                new H3(text("cases.tree.places")),
                places);
        drawing.setWidthFull();
        places.setEmptyStateComponent(new EmptyState(text("cases.tree.noPlaces"), text("cases.tree.noPlacesNext")));
        places.addColumn(place -> purpose.disclosure().text(place.marker()))
                .setHeader(text("cases.tree.place"))
                .setFlexGrow(3);
        places.addColumn(place -> Formats.number(place.cases())).setHeader(text("cases.tree.cases"));
        places.addColumn(place -> Formats.dateTime(place.first())).setHeader(text("cases.tree.first"));
        places.addColumn(place -> Formats.dateTime(place.last())).setHeader(text("cases.tree.last"));
    }

    @Override
    public String getPageTitle() {
        return text("cases.tree.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        start = event.getRouteParameters().get("case").flatMap(CaseId::parse).orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        TransmissionTree whole;
        try {
            whole = clusters.around(start);
        } catch (NoSuchCase unknown) {
            throw new NotFoundException();
        }
        Disclosure seen = purpose.disclosure();
        TransmissionTree shown = confirmed.getValue()
                ? whole.only(node ->
                        seen.value(node.kind()).filter(CaseKind.F0::equals).isPresent())
                : whole;
        String key = whole.whole() ? "cases.tree.figures" : "cases.tree.figuresCut";
        figures.setText(text(
                key,
                Formats.number(shown.nodes().size()),
                Formats.number(shown.links().size())));
        drawing.show(
                TreeShape.of(
                        TreeLayout.of(shown), node -> seen.value(node.kind()).orElse(null), Set.of(start)),
                getPageTitle());
        Map<LocalDate, Integer> days = EpidemicCurve.days(whole, seen);
        curve.show(EpidemicCurve.of(text("cases.tree.curve"), days), text("cases.tree.curveWords", days.size()));
        List<CommonPlace> common = clusters.placesOf(whole);
        places.setItems(common);
        showDeclared(whole, seen);
    }

    private void showDeclared(TransmissionTree tree, Disclosure seen) {
        declared.removeAll();
        if (seen.offers(CaseFields.MARKER)) {
            List<CaseId> ids = tree.nodes().stream().map(TreeNode::id).toList();
            outbreaks.ofCases(ids).values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(place -> declared.add(new Anchor(
                            OutbreakListView.ROUTE + "/" + place.id(), text("cases.outbreak.of", place.name()))));
        }
    }

    private void open(CaseId id) {
        getUI().ifPresent(ui -> ui.navigate("cases/" + id));
    }
}
