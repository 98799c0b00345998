package vn.hanoi.ops.cameras.poll;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** An answer that is given up when its device stalls in the middle of it; reading it would otherwise wait for ever. */
final class WatchedStream extends FilterInputStream {

    private final Duration patience;
    private final boolean renewed;
    private volatile long since = System.nanoTime();
    private volatile boolean over;
    private volatile boolean late;

    /**
     * Begins to watch.
     *
     * @param patience after which the answer is given up
     * @param renewed whether each part that comes renews the patience; else all must have come by then
     */
    WatchedStream(InputStream answer, Duration patience, boolean renewed) {
        super(answer);
        this.patience = patience;
        this.renewed = renewed;
        lookAfter(patience.toNanos());
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        came();
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int number = super.read(buffer, offset, length);
        came();
        return number;
    }

    @Override
    public void close() throws IOException {
        over = true;
        super.close();
    }

    /** A stream that was closed meanwhile may seem to have ended; half an answer is none. */
    private void came() throws IOException {
        if (late) {
            throw new HttpTimeoutException("The device stalled for " + patience.toMillis() + " ms");
        }
        if (renewed) {
            since = System.nanoTime();
        }
    }

    private void lookAfter(long nanos) {
        CompletableFuture.delayedExecutor(Math.max(1, nanos), TimeUnit.NANOSECONDS)
                .execute(this::look);
    }

    private void look() {
        long left = patience.toNanos() - (System.nanoTime() - since);
        if (over) {
            return;
        }
        if (left > 0) {
            lookAfter(left);
            return;
        }
        late = true;
        try {
            in.close();
        } catch (IOException alreadyGone) {
            over = true;
        }
    }
}
