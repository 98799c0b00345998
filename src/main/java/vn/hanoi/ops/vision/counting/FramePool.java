package vn.hanoi.ops.vision.counting;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hanoi.ops.cameras.CameraId;

/**
 * Shares the cores fairly among cameras: each has one place in the round, whatever it sends. A picture that is overtaken by
 * the next of its camera, or that waited too long, is dropped and never queued.
 */
final class FramePool implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FramePool.class);

    private final LongSupplier nanos;
    private final Consumer<Frame> looks;
    private final Consumer<Frame> drops;
    private final Map<CameraId, Frame> waiting = new HashMap<>();
    private final Deque<CameraId> round = new ArrayDeque<>();
    private final Set<CameraId> busy = new HashSet<>();
    private boolean closed;

    /**
     * Begins to look.
     *
     * @param workers pictures that are looked at side by side; 0 for none, then {@link #step} does it
     * @param nanos the machine's counter of nanoseconds
     * @param looks told each picture whose turn has come
     * @param drops told each picture that is not looked at
     */
    FramePool(int workers, LongSupplier nanos, Consumer<Frame> looks, Consumer<Frame> drops) {
        this.nanos = nanos;
        this.looks = looks;
        this.drops = drops;
        for (int i = 0; i < workers; i++) {
            Thread.ofPlatform().daemon().name("eyes-" + i).start(this::work);
        }
    }

    /** Lets a picture wait for its camera's turn, in the place of an older one. */
    void offer(Frame frame) {
        Frame older;
        synchronized (this) {
            older = waiting.put(frame.camera(), frame);
            if (older == null && !busy.contains(frame.camera())) {
                round.addLast(frame.camera());
                notifyAll();
            }
        }
        if (older != null) {
            drops.accept(older);
        }
    }

    /** Whether a picture of the camera waits or is being looked at. */
    synchronized boolean occupied(CameraId camera) {
        return waiting.containsKey(camera) || busy.contains(camera);
    }

    /** Looks at the next picture. @return false when none waits */
    boolean step() {
        Frame frame = next(false);
        if (frame == null) {
            return false;
        }
        look(frame);
        return true;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void work() {
        for (Frame frame = next(true); frame != null; frame = next(true)) {
            look(frame);
        }
    }

    private void look(Frame frame) {
        try {
            if (nanos.getAsLong() - frame.taken() > frame.patience().toNanos()) {
                drops.accept(frame);
            } else {
                looks.accept(frame);
            }
        } catch (RuntimeException e) {
            log.warn("A picture could not be looked at", e);
        } catch (Error e) {
            log.error("A picture could not be looked at; the others are", e);
            drops.accept(frame);
        } finally {
            done(frame.camera());
        }
    }

    private synchronized @Nullable Frame next(boolean patient) {
        while (round.isEmpty() && patient && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
        }
        if (closed || round.isEmpty()) {
            return null;
        }
        CameraId camera = round.removeFirst();
        busy.add(camera);
        return waiting.remove(camera);
    }

    private synchronized void done(CameraId camera) {
        busy.remove(camera);
        if (waiting.containsKey(camera)) {
            round.addLast(camera);
            notifyAll();
        }
    }
}
