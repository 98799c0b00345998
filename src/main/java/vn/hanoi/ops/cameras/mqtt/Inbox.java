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
    private static final long PATIENCE_MS = 200;

    private final BlockingQueue<Arrival> waiting = new ArrayBlockingQueue<>(ROOM);

    void put(Arrival arrival) {
        try {
            waiting.put(arrival);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * What has come in the meantime, at most 1,000 messages; waits up to 200 ms for the first. It does not wait for more:
     * a broker that lets only a few unacknowledged messages out would wait for the console, and the console for it.
     */
    List<Arrival> take() throws InterruptedException {
        List<Arrival> batch = new ArrayList<>();
        Arrival first = waiting.poll(PATIENCE_MS, TimeUnit.MILLISECONDS);
        if (first != null) {
            batch.add(first);
            waiting.drainTo(batch, MOST - 1);
        }
        return batch;
    }
}
