package vn.hanoi.ops.bench;

import java.io.OutputStream;

/** Swallows what is written and looks at the memory in use after a collection, every four megabytes. */
final class HeapWatch extends OutputStream {

    private static final long LOOKED_AT_EVERY = 4L << 20;

    private final long first = used();
    private long most = first;
    private long bytes;
    private long next = LOOKED_AT_EVERY;

    @Override
    public void write(int b) {
        bytes++;
    }

    @Override
    public void write(byte[] block, int from, int length) {
        bytes += length;
        if (bytes > next) {
            next += LOOKED_AT_EVERY;
            most = Math.max(most, used());
        }
    }

    long bytes() {
        return bytes;
    }

    /** How many bytes more were in use than at the start, at most. */
    long growth() {
        return most - first;
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
