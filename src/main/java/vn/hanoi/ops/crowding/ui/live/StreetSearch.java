package vn.hanoi.ops.crowding.ui.live;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.ui.live.list.CrowdFilter;
import vn.hanoi.ops.kernel.ui.frame.SearchHit;
import vn.hanoi.ops.kernel.ui.frame.SearchSource;

/** Finds the streets of the officer's area by name and opens them on the map. */
@Component
@Order(10)
class StreetSearch implements SearchSource {

    private final CrowdingNow crowding;
    private final CurrentOfficer officers;

    StreetSearch(CrowdingNow crowding, CurrentOfficer officers) {
        this.crowding = crowding;
        this.officers = officers;
    }

    @Override
    public String groupKey() {
        return "crowding.live.search.streets";
    }

    @Override
    public List<SearchHit> find(String folded, int limit) {
        AreaScope scope =
                officers.find().filter(MapRoles::mayOpen).map(Officer::scope).orElse(AreaScope.NOWHERE);
        CrowdFilter words = CrowdFilter.ALL.withText(folded);
        return crowding.snapshot(scope).stream()
                .filter(words::lets)
                .limit(limit)
                .map(street ->
                        new SearchHit(street.name(), street.areaLabel(), MapAddress.ROUTE + "?street=" + street.id()))
                .toList();
    }
}
