package vn.hanoi.ops.cameras.mqtt;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Messages between the network and the database; when it is full, the network waits. */
final class Inbox {

    private static final int ROOM = 10_000;
    private static final int MOST = 1_000;
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final BlockingQueue<Arrival> waiting = new ArrayBlockingQueue<>(ROOM);

    void put(Arrival arrival) {
        try {
            waiting.put(arrival);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The messages of the next 200 ms, at most 1,000; none when none came. */
    List<Arrival> take() throws InterruptedException {
        List<Arrival> batch = new ArrayList<>();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (batch.size() < MOST) {
            waiting.drainTo(batch, MOST - batch.size());
            long left = end - System.nanoTime();
            if (left <= 0 || batch.size() == MOST) {
                break;
            }
            Arrival next = waiting.poll(left, TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            batch.add(next);
        }
        return batch;
    }
}
