package vn.hanoi.ops.kernel.nodes;

import java.time.Duration;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.jspecify.annotations.Nullable;

/** Lasting work that one console node does alone: renewed while it asks, taken over when it has not asked for a while. */
public final class Lease {

    private final LockProvider locks;
    private final String name;
    private final Duration length;
    private @Nullable SimpleLock lock;
    private long asked;
    private boolean everAsked;

    /** @param length how long the work may lie still before another node takes it over */
    public Lease(LockProvider locks, String name, Duration length) {
        this.locks = locks;
        this.name = name;
        this.length = length;
    }

    /**
     * Tells whether the work is this node's; asks the database no more than three times in the lease's length.
     *
     * @throws RuntimeException when the database does not answer; the next call asks it again
     */
    public synchronized boolean held() {
        long now = System.nanoTime();
        if (!everAsked || now - asked >= length.toNanos() / 3) {
            everAsked = false;
            lock = renewed(lock);
            everAsked = true;
            asked = now;
        }
        return lock != null;
    }

    /** Gives the work away. */
    public synchronized void release() {
        if (lock != null) {
            lock.unlock();
            lock = null;
        }
    }

    private @Nullable SimpleLock renewed(@Nullable SimpleLock old) {
        SimpleLock kept = old == null ? null : old.extend(length, Duration.ZERO).orElse(null);
        return kept != null
                ? kept
                : locks.lock(new LockConfiguration(ClockProvider.now(), name, length, Duration.ZERO))
                        .orElse(null);
    }
}
