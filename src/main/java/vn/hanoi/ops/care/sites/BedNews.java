package vn.hanoi.ops.care.sites;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.care.BedsChanged;
import vn.hanoi.ops.kernel.LiveChannel;

/** Carries changes of beds to the screens that are open. */
@Component
class BedNews {

    private final LiveChannel channel;

    BedNews(LiveChannel channel) {
        this.channel = channel;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(BedsChanged changed) {
        channel.publish(BedsChanged.TOPIC, changed.site(), changed);
    }
}
