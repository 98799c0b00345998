package vn.hanoi.ops.quarantine.sites;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AfterCommit;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.quarantine.SiteMoved;

/** Brings what was stored to the screens of sites, without asking the database for it once more. */
@Component
class SiteNews {

    private final LiveChannel live;

    SiteNews(LiveChannel live) {
        this.live = live;
    }

    @EventListener
    void on(SiteMoved moved) {
        AfterCommit.run(() -> live.publish(SiteMoved.TOPIC, moved.site(), moved));
    }
}
