package vn.hanoi.ops.enforcement.ui;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hanoi.ops.enforcement.inspections.PlaceRow;
import vn.hanoi.ops.enforcement.inspections.Standing;
import vn.hanoi.ops.enforcement.inspections.Stop;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.LevelBadge;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapBounds;
import vn.hanoi.ops.kernel.ui.map.MapLayers;
import vn.hanoi.ops.kernel.ui.map.MapPlaceSign;
import vn.hanoi.ops.kernel.ui.map.MapStreet;
import vn.hanoi.ops.kernel.ui.text.Formats;

/** The venues on the map by their standing: by district from afar, each one from near, or a way drawn from stop to stop. */
class PlaceMap extends Composite<Div> {

    private static final String GROUND = "map/ground?level=2";
    private static final double NEAR_ZOOM = 14.5;
    private static final double MARGIN = 0.002;
    private static final int MOST = 500;
    private static final String DISTRICT = "district ";

    private final PlaceParts parts;
    private final LeafletMap map;
    private List<Stop> way = List.of();

    PlaceMap(PlaceParts parts, Consumer<String> opened) {
        this.parts = parts;
        map = parts.map();
        map.setWidthFull();
        map.addPlaceClickListener(event -> click(event.id(), opened));
        map.addViewChangeListener(event -> {
            if (way.isEmpty()) {
                view(event.bounds(), event.zoom());
            }
        });
        getContent().addClassName("place-map");
        getContent().add(map, legend());
        addAttachListener(event -> draw());
    }

    /** Shows a way; an empty one shows the venues themselves. */
    void show(List<Stop> stops) {
        way = List.copyOf(stops);
        if (isAttached()) {
            draw();
        }
    }

    private void draw() {
        map.loadBase(GROUND);
        map.setLayers(new MapLayers(!way.isEmpty(), false, true, true));
        map.setStreets(legs());
        if (way.isEmpty()) {
            byDistrict();
            map.showWhole();
        } else {
            map.setPlaces(signs());
            map.fit(around(way.stream().map(stop -> stop.place().position()).toList()));
        }
    }

    private void view(MapBounds bounds, double zoom) {
        if (zoom < NEAR_ZOOM) {
            byDistrict();
            return;
        }
        List<PlaceRow> places = parts.places()
                .inside(new GeoPoint(bounds.south(), bounds.west()), new GeoPoint(bounds.north(), bounds.east()), MOST);
        map.setPlaces(places.stream().map(place -> sign(place, "")).toList());
    }

    private void byDistrict() {
        List<MapPlaceSign> signs = new ArrayList<>();
        parts.places().byDistrict().forEach((district, counts) -> parts.areas()
                .find(district)
                .ifPresent(area -> signs.add(new MapPlaceSign(
                        DISTRICT + district.value(),
                        area.name() + ": " + words(counts),
                        area.centre().lat(),
                        area.centre().lon(),
                        level(worst(counts))))));
        map.setPlaces(signs);
    }

    private void click(String id, Consumer<String> opened) {
        if (!id.startsWith(DISTRICT)) {
            opened.accept(id);
            return;
        }
        AreaPath.parse(id.substring(DISTRICT.length()))
                .flatMap(parts.areas()::find)
                .ifPresent(area -> map.setView(area.centre(), NEAR_ZOOM));
    }

    private List<MapPlaceSign> signs() {
        List<MapPlaceSign> signs = new ArrayList<>();
        for (int n = 0; n < way.size(); n++) {
            signs.add(sign(way.get(n).place(), (n + 1) + ". "));
        }
        return signs;
    }

    private List<MapStreet> legs() {
        List<MapStreet> legs = new ArrayList<>();
        for (int n = 1; n < way.size(); n++) {
            Stop stop = way.get(n);
            legs.add(new MapStreet(
                    "leg-" + n,
                    text("enforcement.places.leg", n, n + 1, Formats.number(stop.metres())),
                    List.of(way.get(n - 1).place().position(), stop.place().position()),
                    stop.visited() ? 1 : 0,
                    false,
                    null));
        }
        return legs;
    }

    private static MapPlaceSign sign(PlaceRow place, String before) {
        return new MapPlaceSign(
                place.id().toString(),
                before + place.name() + " · " + place.address() + " · "
                        + text(place.standing().titleKey()) + " · "
                        + text("enforcement.places.scoreOf", Formats.number(place.score())),
                place.position().lat(),
                place.position().lon(),
                level(place.standing()));
    }

    private static String words(Map<Standing, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> text(e.getKey().titleKey()) + " " + Formats.number(e.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static Standing worst(Map<Standing, Integer> counts) {
        return Optional.of(Standing.SUSPENDED)
                .filter(counts::containsKey)
                .or(() -> Optional.of(Standing.TO_SUSPEND).filter(counts::containsKey))
                .or(() -> Optional.of(Standing.VIOLATION).filter(counts::containsKey))
                .or(() -> Optional.of(Standing.REMINDED).filter(counts::containsKey))
                .orElse(counts.containsKey(Standing.UNSEEN) ? Standing.UNSEEN : Standing.IN_ORDER);
    }

    /** The form and colour of the sign; never seen is unknown, not good. */
    static int level(Standing standing) {
        return switch (standing) {
            case UNSEEN -> 0;
            case IN_ORDER -> 1;
            case REMINDED -> 3;
            case VIOLATION, TO_SUSPEND -> 4;
            case SUSPENDED -> 5;
        };
    }

    private static Div legend() {
        Div legend = new Div();
        legend.addClassName("place-legend");
        for (Standing standing : Standing.values()) {
            legend.add(new Span(new LevelBadge(level(standing)), new Span(text(standing.titleKey()))));
        }
        return legend;
    }

    private static MapBounds around(List<GeoPoint> points) {
        double south = points.stream().mapToDouble(GeoPoint::lat).min().orElseThrow();
        double north = points.stream().mapToDouble(GeoPoint::lat).max().orElseThrow();
        double west = points.stream().mapToDouble(GeoPoint::lon).min().orElseThrow();
        double east = points.stream().mapToDouble(GeoPoint::lon).max().orElseThrow();
        return new MapBounds(south - MARGIN, west - MARGIN, north + MARGIN, east + MARGIN);
    }
}
