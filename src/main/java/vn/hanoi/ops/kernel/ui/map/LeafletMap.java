package vn.hanoi.ops.kernel.ui.map;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A map of streets, cameras and areas over its own ground or over tiles. It keeps nothing on the server: after it is
 * attached anew, the view gives it everything again.
 *
 * @see "docs/decisions/0004-own-leaflet-component.md"
 */
@Tag("ops-map")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "@types/leaflet", version = "1.9.20", dev = true)
@JsModule("./map/ops-map.ts")
public class LeafletMap extends Component implements HasSize, HasStyle, LocaleChangeObserver {

    private MapLayers layers = MapLayers.ALL;

    /** A map without tiles. */
    public LeafletMap() {
        addListener(MapEvents.LayersChange.class, event -> layers = event.layers());
    }

    /** A map over the configured tiles. */
    public LeafletMap(MapTiles tiles) {
        this();
        getElement()
                .setProperty("tileUrl", tiles.tiles())
                .setProperty("tileUrlDark", tiles.tilesDark())
                .setProperty("tileAttribution", tiles.attribution());
    }

    /**
     * Draws the ground: a GeoJSON feature collection whose features have the properties {@code kind} (area, water, river,
     * lake or road), and if need be {@code id}, {@code name}, {@code approximate} (dashed outline and a note), {@code
     * muted} (outside the officer's area), {@code metres} (width of a river or road given as a line), {@code labelAt}
     * ([lat, lon] of the name).
     */
    public void setBase(JsonNode featureCollection) {
        getElement().callJsFunction("setBase", featureCollection);
    }

    /** Lets the browser load the ground from an address of this console and keep it as the answer's headers allow. */
    public void loadBase(String address) {
        getElement().callJsFunction("loadBase", address);
    }

    /** Shows exactly these streets. */
    public void setStreets(Collection<MapStreet> streets) {
        getElement()
                .callJsFunction(
                        "setStreets",
                        nodes(streets.stream().map(LeafletMap::node).toList()));
    }

    /** Merges changed levels by id; streets that the map does not draw are passed over. */
    public void applyStreets(Collection<MapStreetState> changed) {
        applyStreets(changed, List.of(), List.of());
    }

    /** Merges changed levels, new or redrawn streets and removals by id. */
    public void applyStreets(
            Collection<MapStreetState> changed, Collection<MapStreet> redrawn, Collection<String> removed) {
        ArrayNode changes = JsonNodeFactory.instance.arrayNode();
        changed.forEach(state -> changes.add(state(state.id(), state.level(), state.stale(), state.count())));
        redrawn.forEach(street -> changes.add(node(street)));
        ObjectNode delta = JsonNodeFactory.instance.objectNode();
        delta.set("changed", changes);
        removed.forEach(delta.putArray("removed")::add);
        getElement().callJsFunction("applyStreets", delta);
    }

    /** Shows exactly these cameras and groups; call it with the answer to each {@link MapEvents.ViewChange}. */
    public void setCameras(Collection<MapCluster> clusters) {
        getElement().callJsFunction("setCameras", List.copyOf(clusters));
    }

    /** Shows exactly these places; they stand above streets and cameras. */
    public void setPlaces(Collection<MapPlaceSign> places) {
        getElement().callJsFunction("setPlaces", List.copyOf(places));
    }

    /** Shows exactly these stops of one way, in their order, with a line between them. */
    public void setWay(Collection<MapStop> stops) {
        getElement().callJsFunction("setWay", List.copyOf(stops));
    }

    /** Highlights one street and brings it into view when it is out of sight; an empty id highlights none. */
    public void selectStreet(Optional<String> id) {
        getElement().callJsFunction("selectStreet", id.orElse(null), true);
    }

    /** Moves the view; zoom 9 to 19. */
    public void setView(GeoPoint middle, double zoom) {
        getElement().callJsFunction("setView", middle.lat(), middle.lon(), zoom);
    }

    /** Moves the view so that the rectangle fills it. */
    public void fit(MapBounds bounds) {
        getElement().callJsFunction("fit", bounds);
    }

    /** Moves the view so that all areas of the ground can be seen. */
    public void showWhole() {
        getElement().callJsFunction("showWhole");
    }

    /** The layers shown now, as the officer last chose them. */
    public MapLayers layers() {
        return layers;
    }

    /** Chooses the layers shown. */
    public void setLayers(MapLayers layers) {
        this.layers = layers;
        getElement().setPropertyBean("layers", layers);
    }

    /** Lets the officer draw or change one line; every change comes as {@link MapEvents.LineChange}. */
    public void edit(List<GeoPoint> line) {
        getElement().callJsFunction("edit", points(line));
    }

    /** Takes back the last change of the edited line. */
    public void undoEdit() {
        getElement().callJsFunction("undoEdit");
    }

    /** Ends drawing. */
    public void stopEditing() {
        getElement().callJsFunction("stopEditing");
    }

    public Registration addStreetClickListener(ComponentEventListener<MapEvents.StreetClick> listener) {
        return addListener(MapEvents.StreetClick.class, listener);
    }

    public Registration addCameraClickListener(ComponentEventListener<MapEvents.CameraClick> listener) {
        return addListener(MapEvents.CameraClick.class, listener);
    }

    public Registration addPlaceClickListener(ComponentEventListener<MapEvents.PlaceClick> listener) {
        return addListener(MapEvents.PlaceClick.class, listener);
    }

    public Registration addAreaClickListener(ComponentEventListener<MapEvents.AreaClick> listener) {
        return addListener(MapEvents.AreaClick.class, listener);
    }

    public Registration addViewChangeListener(ComponentEventListener<MapEvents.ViewChange> listener) {
        return addListener(MapEvents.ViewChange.class, listener);
    }

    public Registration addLayersChangeListener(ComponentEventListener<MapEvents.LayersChange> listener) {
        return addListener(MapEvents.LayersChange.class, listener);
    }

    public Registration addLineChangeListener(ComponentEventListener<MapEvents.LineChange> listener) {
        return addListener(MapEvents.LineChange.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setPropertyBean("texts", MapTexts.of(this, event.getUI()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().setPropertyBean("texts", MapTexts.of(this, event.getUI()));
    }

    private static ObjectNode node(MapStreet street) {
        ObjectNode node = state(street.id(), street.level(), street.stale(), street.count());
        node.put("name", street.name());
        node.set("line", points(street.line()));
        return node;
    }

    private static ObjectNode state(String id, int level, boolean stale, @Nullable Long count) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("level", level)
                .put("stale", stale)
                .put("count", count);
    }

    private static ArrayNode points(List<GeoPoint> line) {
        ArrayNode points = JsonNodeFactory.instance.arrayNode(line.size());
        line.forEach(point -> points.addArray().add(point.lat()).add(point.lon()));
        return points;
    }

    private static ArrayNode nodes(List<ObjectNode> items) {
        return JsonNodeFactory.instance.arrayNode(items.size()).addAll(items);
    }
}
