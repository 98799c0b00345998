package vn.hanoi.ops.care.sites;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.care.BedsChanged;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.kernel.ActRecorded;

/** Finds the place of an act in the officer's scope, and tells what was done with it. */
@Component
class SiteActs {

    private final StoredSites sites;
    private final CurrentOfficer officers;
    private final CareScope own;
    private final ApplicationEventPublisher events;

    SiteActs(StoredSites sites, CurrentOfficer officers, CareScope own, ApplicationEventPublisher events) {
        this.sites = sites;
        this.officers = officers;
        this.own = own;
        this.events = events;
    }

    /** The place. @throws NoSuchSite when there is none or the officer does not answer for it */
    Site require(SiteId id) {
        return sites.findById(id)
                .filter(site -> officers.require().scope().covers(site.area()))
                .orElseThrow(() -> new NoSuchSite(id));
    }

    /** The place, for who receives patients there. @throws NoSuchSite when there is none or the officer does not */
    Site received(SiteId id) {
        return sites.findById(id).filter(site -> own.receives(id, site.area())).orElseThrow(() -> new NoSuchSite(id));
    }

    void changed(String act, Site site) {
        events.publishEvent(ActRecorded.of(act, "care-site:" + site.id(), site.area()));
        events.publishEvent(new BedsChanged(site.id()));
    }
}
