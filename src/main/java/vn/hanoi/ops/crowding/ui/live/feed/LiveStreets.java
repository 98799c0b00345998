package vn.hanoi.ops.crowding.ui.live.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.crowding.StreetId;
import vn.hanoi.ops.crowding.StreetNow;

/** The streets that one screen shows: references to the records that all screens share, cut to the officer's scope. */
public class LiveStreets {

    private final AreaScope scope;
    private final Map<StreetId, StreetNow> byId = new LinkedHashMap<>();

    /** What became of the streets, by one delivery. */
    public record Change(List<StreetNow> changed, List<StreetId> gone) {

        /** Nothing that the screen shows became different. */
        public boolean isEmpty() {
            return changed.isEmpty() && gone.isEmpty();
        }
    }

    /** @param scope what lies outside it does not exist on this screen */
    public LiveStreets(AreaScope scope) {
        this.scope = scope;
    }

    /** Merges what the live channel delivered; streets outside the scope do not exist here. */
    public Change merge(List<StreetNow> delivered) {
        List<StreetNow> changed = delivered.stream()
                .filter(street -> scope.covers(street.area()))
                .filter(street -> !street.equals(byId.get(street.id())))
                .toList();
        changed.forEach(street -> byId.put(street.id(), street));
        return new Change(changed, List.of());
    }

    /** Takes a whole snapshot and tells what it changed, so that removed streets vanish too. */
    public Change replace(List<StreetNow> snapshot) {
        Map<StreetId, StreetNow> before = Map.copyOf(byId);
        byId.clear();
        List<StreetNow> changed = new ArrayList<>();
        for (StreetNow street : snapshot) {
            byId.put(street.id(), street);
            if (!street.equals(before.get(street.id()))) {
                changed.add(street);
            }
        }
        List<StreetId> gone =
                before.keySet().stream().filter(id -> !byId.containsKey(id)).toList();
        return new Change(changed, gone);
    }

    /** One street, or nothing when it is not in scope. */
    public Optional<StreetNow> find(StreetId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All streets in scope. */
    public Collection<StreetNow> all() {
        return byId.values();
    }
}
