package vn.hanoi.ops.care.ui.sites;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.ui.CareTexts;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapLayers;
import vn.hanoi.ops.kernel.ui.map.MapPlaceSign;

/** The places on the map by their share of free beds, with what the signs mean below it. */
class SiteMap extends Composite<Div> {

    private static final String GROUND = "map/ground?level=2";

    private final LeafletMap map;

    SiteMap(SitesInquiry inquiry, Consumer<String> opened) {
        map = inquiry.map();
        map.setWidthFull();
        map.setLayers(new MapLayers(false, false, true, true));
        map.addPlaceClickListener(event -> opened.accept(event.id()));
        Div legend = new Div();
        legend.addClassName("site-legend");
        for (int level = 1; level <= 5; level++) {
            legend.add(new Span(new LevelBadge(level), new Span(text("care.share." + level))));
        }
        getContent().addClassName("site-map");
        getContent().setSizeFull();
        getContent().add(map, legend);
        addAttachListener(event -> map.loadBase(GROUND));
    }

    void show(List<SiteRow> rows) {
        map.setPlaces(rows.stream()
                .map(row -> new MapPlaceSign(
                        row.id().toString(),
                        row.name() + " · " + text("care.map.free", CareTexts.free(row.load())),
                        row.position().lat(),
                        row.position().lon(),
                        CareTexts.level(row)))
                .toList());
    }
}
