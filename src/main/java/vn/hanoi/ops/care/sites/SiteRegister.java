package vn.hanoi.ops.care.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.kernel.AreaPath;

/** Takes places into the catalogue and changes what is said about them. */
@Service
@PreAuthorize(CareRoles.KEEPERS)
@Transactional
public class SiteRegister {

    private final StoredSites sites;
    private final PoolTable pools;
    private final SiteLog log;
    private final SiteActs acts;
    private final Areas areas;
    private final CurrentOfficer officers;
    private final CareHand.Hands hands;

    SiteRegister(
            StoredSites sites,
            PoolTable pools,
            SiteLog log,
            SiteActs acts,
            Areas areas,
            CurrentOfficer officers,
            CareHand.Hands hands) {
        this.sites = sites;
        this.pools = pools;
        this.log = log;
        this.acts = acts;
        this.areas = areas;
        this.officers = officers;
        this.hands = hands;
    }

    /** Takes a place into the catalogue. @throws InvalidSite with every field that does not fit */
    public SiteId register(SiteData data) {
        AreaPath area = checked(data, null);
        CareHand hand = hands.now();
        Site site = sites.saveAndFlush(Site.register(data, area, hand.at()));
        pools.set(site);
        log.add(site.id(), SiteStep.REGISTERED, hand, "");
        acts.changed("CARE_SITE_REGISTERED", site);
        return site.id();
    }

    /**
     * Changes a place.
     *
     * @param version the version that the officer saw
     * @throws InvalidSite with every field that does not fit
     * @throws NoSuchSite when the officer does not answer for it
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody changed it meanwhile
     */
    public void change(SiteId id, int version, SiteData data) {
        Site site = acts.require(id);
        if (site.version() != version) {
            throw new ObjectOptimisticLockingFailureException(Site.class, id);
        }
        put(site, data);
    }

    /** The place with a code. */
    Optional<Site> withCode(String code) {
        return sites.findByCode(code.strip())
                .filter(site -> officers.require().scope().covers(site.area()));
    }

    void put(Site site, SiteData data) {
        SiteData before = site.data();
        site.change(data, checked(data, site));
        sites.saveAndFlush(site);
        pools.set(site);
        log.add(site.id(), SiteStep.CHANGED, hands.now(), SiteChanges.between(before, site.data()));
        acts.changed("CARE_SITE_CHANGED", site);
    }

    private AreaPath checked(SiteData data, @Nullable Site known) {
        List<String> faults = new ArrayList<>(data.faults());
        Optional<AreaPath> area = areas.locate(data.position()).map(Area::path).filter(path -> officers.find()
                .map(officer -> officer.scope().covers(path))
                .orElse(true));
        if (area.isEmpty()) {
            faults.add("position");
        }
        boolean taken = sites.findByCode(data.code().strip())
                .filter(other -> known == null || !other.id().equals(known.id()))
                .isPresent();
        if (taken) {
            faults.add("code");
        }
        if (!faults.isEmpty()) {
            throw new InvalidSite(faults);
        }
        return area.orElseThrow();
    }
}
