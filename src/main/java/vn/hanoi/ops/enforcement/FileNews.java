package vn.hanoi.ops.enforcement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AfterCommit;
import vn.hanoi.ops.kernel.LiveChannel;

/** Brings what was stored to the screens that show the queues, without asking the database for it once more. */
@Component
class FileNews {

    private final LiveChannel live;

    FileNews(LiveChannel live) {
        this.live = live;
    }

    @EventListener
    void on(FileMoved moved) {
        AfterCommit.run(() -> live.publish(FileMoved.TOPIC, moved.file(), moved));
    }
}
