package vn.hanoi.ops.care.sites;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.kernel.Ids;

/** The beds of each class of a place in one row, which whoever gives out a bed locks. */
@Component
class PoolTable {

    private final JdbcClient jdbc;

    PoolTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void set(Site site) {
        Map<BedClass, Integer> beds = site.beds();
        for (BedClass bedClass : BedClass.values()) {
            Integer count = beds.get(bedClass);
            if (count == null) {
                jdbc.sql("UPDATE care_pool SET beds = 0 WHERE site_id = :site AND bed_class = :class")
                        .param("site", Ids.bytes(site.id().value()))
                        .param("class", bedClass.name())
                        .update();
            } else {
                jdbc.sql("INSERT INTO care_pool (site_id, bed_class, beds) VALUES (:site, :class, :beds)"
                                + " ON DUPLICATE KEY UPDATE beds = :beds")
                        .param("site", Ids.bytes(site.id().value()))
                        .param("class", bedClass.name())
                        .param("beds", count)
                        .update();
            }
        }
    }
}
