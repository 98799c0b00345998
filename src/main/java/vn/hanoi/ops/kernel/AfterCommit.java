package vn.hanoi.ops.kernel;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does something once the running transaction is committed, at once when none runs. Unlike a transactional listener it keeps
 * no publication in the database, so that a step that holds a connection never waits for a second one.
 */
public final class AfterCommit {

    private AfterCommit() {}

    /** Runs it after the commit, and never after a rollback; what it does must not write to the database. */
    public static void run(Runnable work) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            work.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }
}
