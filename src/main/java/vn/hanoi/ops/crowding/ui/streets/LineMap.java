package vn.hanoi.ops.crowding.ui.streets;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.crowding.streets.StreetDetails;
import vn.hanoi.ops.crowding.streets.StreetLine;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapBounds;
import vn.hanoi.ops.kernel.ui.map.MapStreet;

/** The map on which a street's line is drawn, with the other streets around it. */
class LineMap extends Composite<Div> {

    private static final String GROUND = "map/ground?level=2";
    private static final double MARGIN = 0.002;

    private final StreetEditorParts parts;
    private final @Nullable StreetDetails self;
    private final LeafletMap map;

    LineMap(StreetEditorParts parts, @Nullable StreetDetails self, Consumer<StreetLine> drawn) {
        this.parts = parts;
        this.self = self;
        map = parts.newMap();
        map.setSizeFull();
        map.addLineChangeListener(event -> drawn.accept(new StreetLine(event.line())));
        getContent().setWidthFull();
        getContent().setMinHeight("20rem");
        getContent().add(map);
    }

    /** Shows everything anew; needed after each attach, because the map keeps nothing. */
    void draw(StreetLine line) {
        map.loadBase(GROUND);
        map.setStreets(neighbours());
        map.edit(line.points());
        if (line.points().isEmpty()) {
            map.showWhole();
        } else {
            map.fit(around(line.points()));
        }
    }

    void undo() {
        map.undoEdit();
    }

    private List<MapStreet> neighbours() {
        return parts.neighbours().stream()
                .filter(street -> self == null || !street.id().equals(self.id()))
                .map(street -> new MapStreet(street.id().toString(), street.name(), street.line(), 0, false, null))
                .toList();
    }

    private static MapBounds around(List<GeoPoint> points) {
        double south = points.stream().mapToDouble(GeoPoint::lat).min().orElseThrow();
        double north = points.stream().mapToDouble(GeoPoint::lat).max().orElseThrow();
        double west = points.stream().mapToDouble(GeoPoint::lon).min().orElseThrow();
        double east = points.stream().mapToDouble(GeoPoint::lon).max().orElseThrow();
        return new MapBounds(south - MARGIN, west - MARGIN, north + MARGIN, east + MARGIN);
    }
}
