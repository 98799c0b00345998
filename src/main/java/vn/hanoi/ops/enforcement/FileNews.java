package vn.hanoi.ops.enforcement;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(moved);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(moved);
            }
        });
    }

    private void tell(FileMoved moved) {
        live.publish(FileMoved.TOPIC, moved.file(), moved);
    }
}
