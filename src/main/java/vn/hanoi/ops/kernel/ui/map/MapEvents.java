package vn.hanoi.ops.kernel.ui.map;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import vn.hanoi.ops.kernel.GeoPoint;

/** What an officer does on the map. */
public final class MapEvents {

    private MapEvents() {}

    /** Base of the clicks on something that has an id. */
    public abstract static class Click extends ComponentEvent<LeafletMap> {

        private final String id;

        Click(LeafletMap source, boolean fromClient, String id) {
            super(source, fromClient);
            this.id = id;
        }

        /** The id under which the thing was given to the map; it comes from the browser, so look it up in scope. */
        public String id() {
            return id;
        }
    }

    /** A street was clicked, or reached by keyboard. */
    @DomEvent("street-click")
    public static class StreetClick extends Click {
        public StreetClick(LeafletMap source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient, id);
        }
    }

    /** A single camera was clicked; a click on a group zooms in and reports the new view instead. */
    @DomEvent("camera-click")
    public static class CameraClick extends Click {
        public CameraClick(LeafletMap source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient, id);
        }
    }

    /** The sign of a place was clicked. */
    @DomEvent("place-click")
    public static class PlaceClick extends Click {
        public PlaceClick(LeafletMap source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient, id);
        }
    }

    /** The ground inside an area was clicked. */
    @DomEvent("area-click")
    public static class AreaClick extends Click {
        public AreaClick(LeafletMap source, boolean fromClient, @EventData("event.detail.id") String id) {
            super(source, fromClient, id);
        }
    }

    /** The view came to rest; sent once at the start, then at most every 200 ms. */
    @DomEvent("view-change")
    public static class ViewChange extends ComponentEvent<LeafletMap> {

        private final MapBounds bounds;
        private final double zoom;

        public ViewChange(LeafletMap source, boolean fromClient, @EventData("event.detail") JsonNode detail) {
            super(source, fromClient);
            bounds = new MapBounds(
                    detail.path("south").asDouble(),
                    detail.path("west").asDouble(),
                    detail.path("north").asDouble(),
                    detail.path("east").asDouble());
            zoom = detail.path("zoom").asDouble();
        }

        /** What can be seen. */
        public MapBounds bounds() {
            return bounds;
        }

        /** 9 (the city and around) to 19 (a house), in halves. */
        public double zoom() {
            return zoom;
        }
    }

    /** The officer switched a layer on or off. */
    @DomEvent("layers-change")
    public static class LayersChange extends ComponentEvent<LeafletMap> {

        private final MapLayers layers;

        public LayersChange(LeafletMap source, boolean fromClient, @EventData("event.detail.layers") JsonNode layers) {
            super(source, fromClient);
            this.layers = new MapLayers(
                    layers.path("streets").asBoolean(),
                    layers.path("cameras").asBoolean(),
                    layers.path("areas").asBoolean(),
                    layers.path("labels").asBoolean());
        }

        /** The layers shown now. */
        public MapLayers layers() {
            return layers;
        }
    }

    /** The line being edited changed. */
    @DomEvent("line-change")
    public static class LineChange extends ComponentEvent<LeafletMap> {

        private final List<GeoPoint> line;

        public LineChange(LeafletMap source, boolean fromClient, @EventData("event.detail.points") ArrayNode points) {
            super(source, fromClient);
            List<GeoPoint> read = new ArrayList<>();
            points.forEach(
                    p -> read.add(new GeoPoint(p.path(0).asDouble(), p.path(1).asDouble())));
            line = List.copyOf(read);
        }

        /** The line as it is now, possibly with fewer than two points. */
        public List<GeoPoint> line() {
            return line;
        }
    }
}
