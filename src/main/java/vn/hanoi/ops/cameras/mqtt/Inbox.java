package vn.hanoi.ops.cameras.mqtt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Messages between the network and the database, served in turns: one message of each sender, then the next of each, so
 * that a sender that floods waits behind itself and nobody else. A sender may fill half of the room; when the room is full,
 * the network waits.
 */
final class Inbox {

    private static final int ROOM = 10_000;
    private static final int ROOM_OF_ONE = ROOM / 2;
    private static final int MOST = 1_000;
    private static final long PATIENCE_MS = 200;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition emptied = lock.newCondition();
    private final Map<String, ArrayDeque<Arrival>> waiting = new LinkedHashMap<>();
    private int size;

    /**
     * Puts a message in; waits while the room is full.
     *
     * @param sender whose message it is
     * @return whether it was put in; not when the sender fills its part of the room already
     */
    boolean put(String sender, Arrival arrival) {
        lock.lock();
        try {
            while (size >= ROOM) {
                emptied.await();
            }
            ArrayDeque<Arrival> own = waiting.computeIfAbsent(sender, s -> new ArrayDeque<>());
            if (own.size() >= ROOM_OF_ONE) {
                return false;
            }
            own.add(arrival);
            size++;
            filled.signal();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /**
     * What has come in the meantime, at most 1,000 messages; waits up to 200 ms for the first. It does not wait for more:
     * a broker that lets only a few unacknowledged messages out would wait for the console, and the console for it.
     */
    List<Arrival> take() throws InterruptedException {
        lock.lock();
        try {
            if (size == 0) {
                filled.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
            }
            List<Arrival> batch = new ArrayList<>();
            while (size > 0 && batch.size() < MOST) {
                round(batch);
            }
            emptied.signalAll();
            return batch;
        } finally {
            lock.unlock();
        }
    }

    private void round(List<Arrival> batch) {
        Iterator<ArrayDeque<Arrival>> senders = waiting.values().iterator();
        while (senders.hasNext() && batch.size() < MOST) {
            ArrayDeque<Arrival> own = senders.next();
            Arrival first = own.poll();
            if (first != null) {
                batch.add(first);
                size--;
            }
            if (own.isEmpty()) {
                senders.remove();
            }
        }
    }
}
