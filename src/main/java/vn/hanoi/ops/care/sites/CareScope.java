package vn.hanoi.ops.care.sites;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/**
 * Who receives for which place. A manager of places who holds no wider post receives for the places on whose staff list the
 * account stands, and sees the transfers to these alone; everybody else is cut by area.
 *
 * @see "docs/decisions/0063-a-receiving-place-has-its-own-staff-list.md"
 */
@Component
public class CareScope {

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;

    CareScope(JdbcClient jdbc, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.officers = officers;
    }

    /** Tells whether the officer at work receives for the place. */
    public boolean receives(SiteId site, AreaPath area) {
        Officer officer = officers.require();
        return officer.scope().covers(area)
                && officer.is(Role.HEALTH_OFFICER, Role.QUARANTINE_MANAGER)
                && (!bound(officer) || works(officer, site));
    }

    /** Tells whether transfers to a place exist for the officer at work, whatever the area says. */
    public boolean sees(@Nullable SiteId to) {
        return officers.find()
                .map(officer -> !bound(officer) || to != null && works(officer, to))
                .orElse(true);
    }

    /** The condition that cuts a query to the places of a manager; true for everybody else. @param column from code */
    public ScopeSql within(String column) {
        Officer officer = officers.require();
        if (!bound(officer)) {
            return new ScopeSql("1 = 1", Map.of());
        }
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("account", officer.username());
        return new ScopeSql(column + " IN (SELECT f.site_id FROM care_staff f WHERE f.account = :account)", parameters);
    }

    /** The same question for screens that are told from elsewhere: answered as it stands now. */
    public Predicate<@Nullable SiteId> seen() {
        Officer officer = officers.require();
        if (!bound(officer)) {
            return to -> true;
        }
        Set<SiteId> own = jdbc
                .sql("SELECT site_id FROM care_staff WHERE account = :account")
                .param("account", officer.username())
                .query((row, n) -> new SiteId(Ids.uuid(row.getBytes("site_id"))))
                .list()
                .stream()
                .collect(Collectors.toSet());
        return to -> to != null && own.contains(to);
    }

    private boolean works(Officer officer, SiteId site) {
        return !jdbc.sql("SELECT 1 FROM care_staff WHERE account = :account AND site_id = :site")
                .param("account", officer.username())
                .param("site", Ids.bytes(site.value()))
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private static boolean bound(Officer officer) {
        return officer.is(Role.QUARANTINE_MANAGER)
                && !officer.is(Role.HEALTH_OFFICER, Role.COMMAND_CENTRE, Role.DISTRICT_OFFICER, Role.ADMIN);
    }
}
