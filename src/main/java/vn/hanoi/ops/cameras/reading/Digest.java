package vn.hanoi.ops.cameras.reading;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cameras.Kind;

/**
 * A 64-bit FNV-1a hash of what an observation says: the same message sent twice has the same digest, whatever the order
 * of its fields or the number of digits.
 */
public final class Digest {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long hash = START;

    private Digest() {}

    /** The digest of these contents; names of classes count with their case. */
    public static long of(Kind kind, @Nullable Instant from, @Nullable Instant since, Map<String, Double> counts) {
        return of(kind, from, since, counts, "");
    }

    /** The digest of these contents at one of a camera's counting places. */
    public static long of(
            Kind kind, @Nullable Instant from, @Nullable Instant since, Map<String, Double> counts, String stream) {
        Digest digest = new Digest();
        stream.chars().forEach(digest::add);
        digest.add(kind.ordinal());
        digest.add(from == null ? -1 : from.toEpochMilli());
        digest.add(since == null ? -1 : since.toEpochMilli());
        Map<String, Double> sorted = counts.size() > 1 ? new TreeMap<>(counts) : counts;
        sorted.forEach((name, value) -> {
            name.chars().forEach(digest::add);
            digest.add(Double.doubleToLongBits(value + 0.0));
        });
        return digest.hash;
    }

    private void add(long value) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            hash = (hash ^ (value >>> shift & 0xff)) * PRIME;
        }
    }
}
