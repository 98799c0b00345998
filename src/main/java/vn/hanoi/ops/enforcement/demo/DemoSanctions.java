package vn.hanoi.ops.enforcement.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.demo.DemoPart;

/** Visits, records and decisions of the demo city, each made by the steps that an officer takes. */
@Component
@Order(60)
@ConditionalOnBooleanProperty("console.demo")
class DemoSanctions implements DemoPart {

    private static final AreaPath DONG_DA = new AreaPath("01.006");
    private static final AreaPath HOAN_KIEM = new AreaPath("01.002");
    private static final int WARDS = 6;

    private final JdbcClient jdbc;
    private final Areas areas;
    private final DemoOfficers officers;
    private final DemoVisits visits;
    private final DemoFiles files;

    DemoSanctions(JdbcClient jdbc, Areas areas, DemoOfficers officers, DemoVisits visits, DemoFiles files) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.officers = officers;
        this.visits = visits;
        this.files = files;
    }

    @Override
    public String name() {
        return "enforcement";
    }

    @Override
    public boolean isMissing() {
        return areas.working() == AreaScheme.OF_2021
                && jdbc.sql("SELECT state FROM enforcement_record LIMIT 1")
                        .query(String.class)
                        .list()
                        .isEmpty();
    }

    @Override
    public void load() {
        visits.picture();
        for (AreaPath district : List.of(DONG_DA, HOAN_KIEM)) {
            for (AreaPath ward : wards(district)) {
                officers.as(Role.WARD_POLICE, ward, () -> {
                    visits.visit(ward);
                    files.draw(ward);
                });
                officers.as(Role.OFFICE_CHAIR, ward, files::decide);
            }
            officers.as(Role.OFFICE_CHAIR, district, files::decide);
        }
    }

    private List<AreaPath> wards(AreaPath district) {
        List<AreaPath> first = new ArrayList<>();
        areas.search(district.equals(DONG_DA) ? "Văn Miếu" : "Hàng Bài", AreaScheme.OF_2021, 1)
                .forEach(area -> first.add(area.path()));
        areas.children(district).stream()
                .map(Area::path)
                .filter(path -> !first.contains(path))
                .limit(WARDS)
                .forEach(first::add);
        return first;
    }
}
