package vn.hanoi.ops.areas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.areas.Boundaries;
import vn.hanoi.ops.areas.Succession;
import vn.hanoi.ops.kernel.ui.FactList;
import vn.hanoi.ops.kernel.ui.RecordTop;
import vn.hanoi.ops.kernel.ui.StateBadge;
import vn.hanoi.ops.kernel.ui.Tone;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapBounds;
import vn.hanoi.ops.kernel.ui.map.MapTiles;

/** One unit: what it is, what became of it, where it lies. */
class UnitPanel extends VerticalLayout {

    private final Areas areas;
    private final Boundaries boundaries;
    private final MapTiles tiles;
    private final Runnable close;

    /** @param close lets go of the unit */
    UnitPanel(Areas areas, Boundaries boundaries, MapTiles tiles, Runnable close) {
        this.areas = areas;
        this.boundaries = boundaries;
        this.tiles = tiles;
        this.close = close;
        addClassName("ops-panel");
        getStyle().setOverflow(Style.Overflow.AUTO);
        setSizeFull();
    }

    void show(Area area) {
        removeAll();
        add(new RecordTop(area.label(), close), facts(area));
        addSuccession("areas.unit.successors", areas.successors(area.key()));
        addSuccession("areas.unit.predecessors", areas.predecessors(area.key()));
        addAndExpand(map(area));
    }

    private Component facts(Area area) {
        FactList list = new FactList();
        list.fact("areas.unit.kind", AreaTexts.kind(area));
        list.fact("areas.unit.code", area.key().code());
        list.fact("areas.unit.path", area.path().value());
        list.fact("areas.unit.validity", AreaTexts.validity(area));
        boundaries.approximate(area.key()).ifPresent(approximate -> {
            String key = approximate ? "areas.boundary.approximate" : "areas.boundary.exact";
            Tone tone = approximate ? Tone.UNKNOWN : Tone.GOOD;
            list.fact("areas.unit.boundary", new StateBadge(getTranslation(key), tone));
        });
        return list;
    }

    private void addSuccession(String titleKey, List<Succession> successions) {
        if (successions.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Succession succession : successions) {
            Area other = succession.area();
            RouterLink link = new RouterLink(other.label(), AreasView.class);
            link.setQueryParameters(AreasView.address(other));
            ListItem item = new ListItem(link, new Span(" · " + AreaTexts.extent(succession)));
            if (!succession.listed()) {
                item.add(new Span(" · " + getTranslation("areas.unit.guessed")));
            }
            list.add(item);
        }
        add(new H3(getTranslation(titleKey)), list);
    }

    private LeafletMap map(Area area) {
        LeafletMap map = new LeafletMap(tiles);
        map.setWidthFull();
        map.setMinHeight("260px");
        map.setBase(boundaries.amongNeighbours(area));
        boundaries.bounds(area.key()).ifPresent(b -> map.fit(new MapBounds(b[0], b[1], b[2], b[3])));
        return map;
    }
}
