package vn.hanoi.ops.quarantine.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapLayers;
import vn.hanoi.ops.quarantine.SiteId;

/** The sites on the map by how full they are, with what the signs mean below. */
class CityMap extends Composite<Div> {

    private static final String GROUND = "map/ground?level=2";
    private static final int LEVELS = 5;

    private final LeafletMap map;
    private final SiteSigns signs;

    CityMap(LeafletMap map, SiteSigns signs, Consumer<SiteId> opened) {
        this.map = map;
        this.signs = signs;
        map.setSizeFull();
        map.setLayers(new MapLayers(false, false, true, true));
        map.addPlaceClickListener(event -> SiteId.parse(event.id()).ifPresent(opened));
        Div legend = new Div();
        legend.addClassName("bed-legend");
        for (int level = 1; level <= LEVELS; level++) {
            legend.add(new Span(new LevelBadge(level), new Span(text("quarantine.map.level." + level))));
        }
        getContent().addClassName("quarantine-map");
        getContent().setId("site-map");
        getContent().add(map, legend);
        addAttachListener(event -> {
            map.loadBase(GROUND);
            show();
        });
    }

    void show() {
        map.setPlaces(signs.signs());
    }
}
