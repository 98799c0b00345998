package vn.hanoi.ops.care.ui.sites;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.care.sites.CareSites;
import vn.hanoi.ops.care.sites.SiteFilter;
import vn.hanoi.ops.kernel.ui.frame.SearchHit;
import vn.hanoi.ops.kernel.ui.frame.SearchSource;

/** Finds places of treatment by name, code and address. */
@Component
@Order(260)
class SiteSearch implements SearchSource {

    private final CareSites sites;
    private final CurrentOfficer officers;
    private final Areas areas;

    SiteSearch(CareSites sites, CurrentOfficer officers, Areas areas) {
        this.sites = sites;
        this.officers = officers;
        this.areas = areas;
    }

    @Override
    public String groupKey() {
        return "care.sites.title";
    }

    @Override
    public List<SearchHit> find(String folded, int limit) {
        boolean may = officers.find()
                .filter(o -> o.is(
                        Role.HEALTH_OFFICER,
                        Role.COMMAND_CENTRE,
                        Role.DISTRICT_OFFICER,
                        Role.HOTLINE_SUPERVISOR,
                        Role.HOTLINE_OPERATOR,
                        Role.ADMIN))
                .isPresent();
        return may
                ? sites.rows(SiteFilter.ALL.saying(folded)).stream()
                        .limit(limit)
                        .map(row -> new SearchHit(row.name(), areas.labelOf(row.area()), "care-sites?site=" + row.id()))
                        .toList()
                : List.of();
    }
}
