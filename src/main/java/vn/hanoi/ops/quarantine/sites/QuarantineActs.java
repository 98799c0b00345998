package vn.hanoi.ops.quarantine.sites;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.quarantine.QuarantineRefused;
import vn.hanoi.ops.quarantine.QuarantineRefused.Reason;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.SiteMoved;

/** Finds the site of an act in the officer's scope, and tells audit and open screens what was done. */
@Component
public class QuarantineActs {

    private final QuarantineSiteBook sites;
    private final SiteScope scope;
    private final ApplicationEventPublisher events;

    QuarantineActs(QuarantineSiteBook sites, SiteScope scope, ApplicationEventPublisher events) {
        this.sites = sites;
        this.scope = scope;
        this.events = events;
    }

    /** The unit of a site. @throws QuarantineRefused when it does not exist for the officer */
    public AreaPath area(SiteId id) {
        return require(id).area();
    }

    /** The unit of a site that takes people in. @throws QuarantineRefused when it does not exist or is closed */
    public AreaPath areaOfOpen(SiteId id) {
        QuarantineSite site = require(id);
        QuarantineRefused.unless(site.open(), Reason.WRONG_STATE);
        return site.area();
    }

    QuarantineSite require(SiteId id) {
        return sites.findById(id)
                .filter(site -> scope.sees(id, site.area()))
                .orElseThrow(() -> new QuarantineRefused(Reason.NOT_FOUND));
    }

    /** Tells that the site was changed. */
    public void changed(String act, SiteId site, AreaPath area, String detail) {
        events.publishEvent(ActRecorded.of(act, "site:" + site, area).saying(detail));
        moved(site, area);
    }

    /** Tells open screens alone. */
    public void moved(SiteId site, AreaPath area) {
        events.publishEvent(new SiteMoved(site, area));
    }
}
