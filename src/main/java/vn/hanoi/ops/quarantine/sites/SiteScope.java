package vn.hanoi.ops.quarantine.sites;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.quarantine.SiteId;

/**
 * Which sites exist for the officer at work: those of the officer's areas, and for a manager only those on whose staff list
 * the account stands.
 *
 * @see "docs/decisions/0040-a-manager-sees-the-sites-of-the-own-staff-list.md"
 */
@Component
public class SiteScope {

    private final CurrentOfficer officers;
    private final JdbcClient jdbc;

    SiteScope(CurrentOfficer officers, JdbcClient jdbc) {
        this.officers = officers;
        this.jdbc = jdbc;
    }

    /**
     * The condition that cuts a query to these sites.
     *
     * @param area the path column, from code and never from a caller
     * @param site the column with the site's id, from code too
     */
    public ScopeSql within(String area, String site) {
        Officer officer = officers.require();
        ScopeSql cut = officer.scope().within(area);
        if (!bound(officer)) {
            return cut;
        }
        Map<String, Object> parameters = new LinkedHashMap<>(cut.parameters());
        parameters.put("account", officer.username());
        return new ScopeSql(
                cut.condition() + " AND " + site
                        + " IN (SELECT s.site_id FROM quarantine_staff s WHERE s.account = :account)",
                parameters);
    }

    /** Tells whether the site exists for the officer; always when the console works on its own. */
    public boolean sees(SiteId site, AreaPath area) {
        return officers.find()
                .map(officer -> officer.scope().covers(area) && (!bound(officer) || works(officer, site)))
                .orElse(true);
    }

    private boolean works(Officer officer, SiteId site) {
        return !jdbc.sql("SELECT 1 FROM quarantine_staff WHERE account = :account AND site_id = :site")
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
