package vn.hanoi.ops.hotline.tickets;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.kernel.LiveChannel;

/** Brings what happened, once it is stored, to the screens that follow it. */
@Component
class NewsToScreens {

    private final LiveChannel channel;

    NewsToScreens(LiveChannel channel) {
        this.channel = channel;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PresenceNews news) {
        channel.publish(DeskOfficers.TOPIC, news.account(), news);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(NoticeNews news) {
        channel.publish(NoticeNews.TOPIC, news.account(), news);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(LeaseNews news) {
        channel.publish(LeaseNews.TOPIC, news.ticket(), news);
    }
}
