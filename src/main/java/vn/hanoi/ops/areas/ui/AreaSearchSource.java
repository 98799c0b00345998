package vn.hanoi.ops.areas.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.ui.frame.SearchHit;
import vn.hanoi.ops.kernel.ui.frame.SearchSource;

/** Offers units in the search box to those who may open them. */
@Component
class AreaSearchSource implements SearchSource {

    private final Areas areas;
    private final CurrentOfficer officers;

    AreaSearchSource(Areas areas, CurrentOfficer officers) {
        this.areas = areas;
        this.officers = officers;
    }

    @Override
    public String groupKey() {
        return "areas.list.title";
    }

    @Override
    public List<SearchHit> find(String folded, int limit) {
        if (officers.find().filter(officer -> officer.is(Role.ADMIN)).isEmpty()) {
            return List.of();
        }
        return areas.search(folded, areas.working(), limit).stream()
                .map(AreaSearchSource::hit)
                .toList();
    }

    private static SearchHit hit(Area area) {
        String address = "areas?" + AreasView.address(area).getQueryString();
        return new SearchHit(area.label(), AreaTexts.kind(area), address);
    }
}
