package vn.hanoi.ops.crowding.ui.live;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.ui.frame.SearchHit;
import vn.hanoi.ops.kernel.ui.frame.SearchSource;
import vn.hanoi.ops.kernel.ui.text.Translations;

/** Finds units by name and shows their streets on the map. */
@Component
@Order(30)
class AreaOnMapSearch implements SearchSource {

    private static final int ASKED = 60;

    private final Areas areas;
    private final CurrentOfficer officers;

    AreaOnMapSearch(Areas areas, CurrentOfficer officers) {
        this.areas = areas;
        this.officers = officers;
    }

    @Override
    public String groupKey() {
        return "crowding.live.search.areas";
    }

    @Override
    public List<SearchHit> find(String folded, int limit) {
        Optional<AreaScope> scope = officers.find().filter(MapRoles::mayOpen).map(Officer::scope);
        if (scope.isEmpty()) {
            return List.of();
        }
        return areas.search(folded, areas.working(), ASKED).stream()
                .filter(unit -> scope.get().covers(unit.path()))
                .limit(limit)
                .map(unit -> new SearchHit(
                        unit.label(),
                        Translations.text("crowding.live.search.unit"),
                        MapAddress.ROUTE + "?area=" + unit.path()))
                .toList();
    }
}
