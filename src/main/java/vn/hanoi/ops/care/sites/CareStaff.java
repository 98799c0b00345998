package vn.hanoi.ops.care.sites;

import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.kernel.Ids;

/** The staff list of a place, which opens the place's inbox to the accounts on it. */
@Service
@PreAuthorize(CareRoles.KEEPERS)
@Transactional
public class CareStaff {

    private static final int NAME = 100;
    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final SiteActs acts;
    private final SiteLog log;
    private final CareHand.Hands hands;

    CareStaff(JdbcClient jdbc, SiteActs acts, SiteLog log, CareHand.Hands hands) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.log = log;
        this.hands = hands;
    }

    /** The accounts of a place, in order. @throws NoSuchSite when the officer does not answer for it */
    @Transactional(readOnly = true)
    public List<String> of(SiteId site) {
        acts.require(site);
        return jdbc.sql("SELECT account FROM care_staff WHERE site_id = :site ORDER BY account")
                .param("site", Ids.bytes(site.value()))
                .query(String.class)
                .list();
    }

    /**
     * Writes the list anew.
     *
     * @param accounts at most 50, each up to 100 characters
     * @throws NoSuchSite when the officer does not answer for the place
     * @throws CareRefused when the list does not fit
     */
    public void set(SiteId site, List<String> accounts) {
        Site place = acts.require(site);
        TreeSet<String> names = new TreeSet<>();
        accounts.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add);
        CareRefused.unless(names.size() <= MOST, CareRefused.Reason.OUT_OF_RANGE);
        CareRefused.unless(names.stream().allMatch(name -> name.length() <= NAME), CareRefused.Reason.TOO_LONG);
        jdbc.sql("DELETE FROM care_staff WHERE site_id = :site")
                .param("site", Ids.bytes(site.value()))
                .update();
        names.forEach(name -> jdbc.sql("INSERT INTO care_staff (site_id, account) VALUES (:site, :account)")
                .param("site", Ids.bytes(site.value()))
                .param("account", name)
                .update());
        log.add(site, SiteStep.CHANGED, hands.now(), "staff: " + String.join(", ", names));
        acts.changed("CARE_STAFF_CHANGED", place);
    }
}
