package vn.hanoi.ops.cameras.ui;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.CameraFilter;
import vn.hanoi.ops.cameras.CameraList;
import vn.hanoi.ops.kernel.ui.frame.SearchHit;
import vn.hanoi.ops.kernel.ui.frame.SearchSource;

/** Finds cameras by code, name and street. */
@Component
@Order(300)
class CameraSearch implements SearchSource {

    private final CameraList cameras;
    private final CurrentOfficer officers;
    private final Areas areas;

    CameraSearch(CameraList cameras, CurrentOfficer officers, Areas areas) {
        this.cameras = cameras;
        this.officers = officers;
        this.areas = areas;
    }

    @Override
    public String groupKey() {
        return "cameras.list.title";
    }

    @Override
    public List<SearchHit> find(String folded, int limit) {
        boolean may = officers.find()
                .filter(o -> o.is(Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.ADMIN))
                .isPresent();
        if (!may) {
            return List.of();
        }
        CameraFilter all = CameraFilter.ALL;
        CameraFilter filter = new CameraFilter(folded, all.health(), all.area(), all.product(), false);
        return cameras.page(filter, "", limit).stream()
                .map(row -> new SearchHit(
                        row.code() + " · " + row.name(), areas.labelOf(row.area()), "cameras?camera=" + row.code()))
                .toList();
    }
}
