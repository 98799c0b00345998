package vn.hanoi.ops.crowding.ui.live;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ui.map.LeafletMap;
import vn.hanoi.ops.kernel.ui.map.MapBounds;
import vn.hanoi.ops.kernel.ui.map.MapEvents;
import vn.hanoi.ops.kernel.ui.map.MapStreet;
import vn.hanoi.ops.kernel.ui.map.MapStreetState;

/** The map itself: sends only what changed on it, and asks its surroundings for what comes into view. */
class LiveMap extends Composite<Div> {

    private final Surroundings surroundings;
    private final AreaScope scope;
    private final LeafletMap map;
    private final SignLayers layers;
    private final Map<StreetId, StreetNow> drawn = new HashMap<>();
    private final Consumer<MapPlace> moved;
    private Surroundings.@Nullable View view;
    private String ground = "";
    private boolean fresh = true;

    /**
     * @param scope whose cameras are shown
     * @param opened told which street was clicked
     * @param moved told where the officer moved the map
     */
    LiveMap(Surroundings surroundings, AreaScope scope, Consumer<String> opened, Consumer<MapPlace> moved) {
        this.surroundings = surroundings;
        this.scope = scope;
        this.moved = moved;
        map = surroundings.newMap();
        map.addStreetClickListener(event -> opened.accept(event.id()));
        map.addViewChangeListener(this::viewChanged);
        map.addLayersChangeListener(event -> showCameras());
        map.setSizeFull();
        getContent().addClassNames("ops-panel", "live-ground");
        layers = new SignLayers(map, surroundings.layers());
        getContent().add(map, layers);
    }

    /** Calls back with the code of a camera that was clicked. */
    void onCamera(Consumer<String> opened) {
        map.addCameraClickListener(event -> opened.accept(event.id()));
    }

    /** Draws everything anew with the next {@link #show}; needed when the browser forgot it. */
    void forget() {
        fresh = true;
        drawn.clear();
        ground = "";
        showGround();
    }

    /** Shows exactly these streets; only what differs goes to the browser. */
    void show(Collection<StreetNow> streets) {
        List<MapStreet> added = new ArrayList<>();
        List<MapStreetState> changed = new ArrayList<>();
        Map<StreetId, StreetNow> gone = new HashMap<>(drawn);
        for (StreetNow street : streets) {
            gone.remove(street.id());
            StreetNow before = drawn.put(street.id(), street);
            if (before == null
                    || !before.line().equals(street.line())
                    || !before.name().equals(street.name())) {
                added.add(whole(street));
            } else if (differs(before, street)) {
                changed.add(state(street));
            }
        }
        gone.keySet().forEach(drawn::remove);
        if (fresh) {
            map.setStreets(added);
            fresh = false;
        } else if (!added.isEmpty() || !changed.isEmpty() || !gone.isEmpty()) {
            map.applyStreets(
                    changed,
                    added,
                    gone.keySet().stream().map(StreetId::toString).toList());
        }
    }

    /** Highlights a street and brings it into view. */
    void mark(Optional<StreetId> street) {
        map.selectStreet(street.map(StreetId::toString));
    }

    /** Goes where the address says. */
    void go(MapPlace place) {
        map.setView(place.middle(), place.zoom());
    }

    /** Shows all of the given areas; the whole city when there are none. */
    void goTo(List<AreaPath> areas) {
        Optional<MapBounds> bounds = surroundings.around(areas);
        bounds.ifPresentOrElse(map::fit, map::showWhole);
    }

    /** Shows the layers of other rooms as they are now. */
    void showLayers() {
        layers.refresh();
    }

    /** Shows the cameras as they are now. */
    void showCameras() {
        if (view != null && map.layers().cameras()) {
            map.setCameras(surroundings.cameras(view, scope));
        }
    }

    private void viewChanged(MapEvents.ViewChange event) {
        view = new Surroundings.View(event.bounds(), event.zoom());
        showGround();
        showCameras();
        moved.accept(MapPlace.of(event.bounds(), event.zoom()));
    }

    private void showGround() {
        String wanted = surroundings.ground(view);
        if (!wanted.equals(ground)) {
            ground = wanted;
            map.loadBase(wanted);
        }
    }

    private static boolean differs(StreetNow before, StreetNow street) {
        return before.level() != street.level()
                || before.stale() != street.stale()
                || !Objects.equals(before.peopleAtLeast(), street.peopleAtLeast());
    }

    private static MapStreet whole(StreetNow street) {
        return new MapStreet(
                street.id().toString(), street.name(), street.line(), street.level(), street.stale(), people(street));
    }

    private static MapStreetState state(StreetNow street) {
        return new MapStreetState(street.id().toString(), street.level(), street.stale(), people(street));
    }

    private static @Nullable Long people(StreetNow street) {
        Integer people = street.stale() ? null : street.peopleAtLeast();
        return people == null ? null : people.longValue();
    }
}
