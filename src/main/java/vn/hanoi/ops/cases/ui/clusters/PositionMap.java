package vn.hanoi.ops.cases.ui.clusters;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapBounds;
import vn.hanoi.ops.kernel.ui.map.MapLayers;
import vn.hanoi.ops.kernel.ui.map.MapPlaceSign;
import vn.hanoi.ops.kernel.ui.map.MapTiles;

/** A small map of one point: it shows where a place is, or lets an officer choose it by a click. */
class PositionMap extends Composite<Div> {

    private static final String GROUND = "map/ground?level=2";
    private static final double AROUND = 0.006;
    private static final int CALM = 0;

    private final LeafletMap map;
    private final boolean choosing;
    private Optional<GeoPoint> point = Optional.empty();

    private PositionMap(MapTiles tiles, boolean choosing) {
        this.choosing = choosing;
        map = new LeafletMap(tiles);
        map.setSizeFull();
        map.setLayers(new MapLayers(false, false, true, true));
        getContent().addClassName("position-map");
        getContent().add(map);
        addAttachListener(event -> draw());
    }

    /** Shows a place. */
    static PositionMap of(MapTiles tiles, GeoPoint point) {
        PositionMap shown = new PositionMap(tiles, false);
        shown.point = Optional.of(point);
        return shown;
    }

    /** Lets the officer choose. @param chosen told each point */
    static PositionMap choosing(MapTiles tiles, Consumer<GeoPoint> chosen) {
        PositionMap shown = new PositionMap(tiles, true);
        shown.map.addLineChangeListener(event -> {
            if (!event.line().isEmpty()) {
                GeoPoint last = event.line().getLast();
                shown.point = Optional.of(last);
                shown.map.edit(List.of(last));
                chosen.accept(last);
            }
        });
        return shown;
    }

    /** Moves to a point. */
    void show(Optional<GeoPoint> next) {
        point = next;
        if (isAttached()) {
            draw();
        }
    }

    private void draw() {
        map.loadBase(GROUND);
        if (choosing) {
            map.edit(point.stream().toList());
        } else {
            map.setPlaces(point.stream()
                    .map(at -> new MapPlaceSign("place", "", at.lat(), at.lon(), CALM))
                    .toList());
        }
        point.ifPresentOrElse(
                at -> map.fit(
                        new MapBounds(at.lat() - AROUND, at.lon() - AROUND, at.lat() + AROUND, at.lon() + AROUND)),
                map::showWhole);
    }
}
