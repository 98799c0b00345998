package vn.hanoi.ops.care.sites;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.BedsChanged;
import vn.hanoi.ops.kernel.AfterCommit;
import vn.hanoi.ops.kernel.LiveChannel;

/** Carries changes of beds to the screens that are open. */
@Component
class BedNews {

    private final LiveChannel channel;

    BedNews(LiveChannel channel) {
        this.channel = channel;
    }

    @EventListener
    void on(BedsChanged changed) {
        AfterCommit.run(() -> channel.publish(BedsChanged.TOPIC, changed.site(), changed));
    }
}
