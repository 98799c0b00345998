package vn.hanoi.ops.hotline.tickets;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AfterCommit;
import vn.hanoi.ops.kernel.LiveChannel;

/** Brings what happened, once it is stored, to the screens that follow it. */
@Component
class NewsToScreens {

    private final LiveChannel channel;

    NewsToScreens(LiveChannel channel) {
        this.channel = channel;
    }

    @EventListener
    void on(TicketNews news) {
        AfterCommit.run(() -> channel.publish(TicketRow.TOPIC, news.id(), news));
    }

    @EventListener
    void on(PresenceNews news) {
        AfterCommit.run(() -> channel.publish(DeskOfficers.TOPIC, news.account(), news));
    }

    @EventListener
    void on(NoticeNews news) {
        AfterCommit.run(() -> channel.publish(NoticeNews.TOPIC, news.account(), news));
    }

    @EventListener
    void on(LeaseNews news) {
        AfterCommit.run(() -> channel.publish(LeaseNews.TOPIC, news.ticket(), news));
    }
}
