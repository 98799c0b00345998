package vn.hanoi.ops.crowding.advisories;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hanoi.ops.crowding.AdvisoryMark;
import vn.hanoi.ops.crowding.AdvisoryMarked;
import vn.hanoi.ops.crowding.AdvisoryMoved;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.nodes.ToEveryNode;

/** Tells the audit, other rooms, the live picture and the screens that an advisory moved. */
@Component
class AdvisoryNews {

    private final AdvisoryBook book;
    private final ApplicationEventPublisher events;
    private final LiveChannel channel;

    AdvisoryNews(AdvisoryBook book, ApplicationEventPublisher events, LiveChannel channel) {
        this.book = book;
        this.events = events;
        this.channel = channel;
    }

    /** What the screens of every node are told after the commit. */
    record Moved(AdvisoryRow row) implements ToEveryNode {}

    /** To be called in the transaction of the act, after the advisory was saved. */
    void tell(String act, Advisory advisory) {
        AdvisoryRow row = advisory.row();
        events.publishEvent(ActRecorded.of(act, "advisory:" + row.id(), row.area()));
        events.publishEvent(new AdvisoryMoved(row.id(), row.street(), row.state(), row.level()));
        events.publishEvent(new AdvisoryMarked(row.street(), mark(row)));
        events.publishEvent(new Moved(row));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Moved moved) {
        channel.publish(AdvisoryRow.TOPIC, moved.row().id(), moved.row());
    }

    private @org.jspecify.annotations.Nullable AdvisoryMark mark(AdvisoryRow row) {
        List<Advisory> open = book.findByStreetAndStateInOrderByDraftedAt(row.street(), OpenStates.ALL);
        return open.isEmpty() ? null : open.getLast().mark();
    }
}
