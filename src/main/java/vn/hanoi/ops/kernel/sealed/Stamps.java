package vn.hanoi.ops.kernel.sealed;

import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Stamps short data that leave the console and come back, such as a venue's code, so that what was made elsewhere is
 * noticed: HMAC-SHA-256 cut to 128 bits, the key's id in front.
 */
public class Stamps {

    /** How long a stamp is, in bytes: one for the form, four for the key's id, sixteen for the stamp itself. */
    public static final int LENGTH = 21;

    private static final long PAUSE = Duration.ofSeconds(10).toNanos();

    /** What a stamp says about its data. */
    public enum Check {
        GENUINE,
        /** Made with a key of ours, but for other data. */
        FORGED,
        /** Made with a key that the console does not have, or not any more. */
        UNKNOWN_KEY
    }

    private final KeyFiles files;
    private final AtomicLong readAt = new AtomicLong(System.nanoTime() - PAUSE);
    private volatile KeysetHandle keys;

    Stamps(KeyFiles files) {
        this.files = files;
        this.keys = files.stamp();
    }

    /** The stamp of the data with the newest key, {@value #LENGTH} bytes. */
    public byte[] stamp(byte[] data) {
        try {
            return mac().computeMac(data);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Nothing can be stamped", e);
        }
    }

    /** Tells whether the stamp is one of these data. */
    public Check check(byte[] stamp, byte[] data) {
        if (!knows(stamp)) {
            refresh();
            if (!knows(stamp)) {
                return Check.UNKNOWN_KEY;
            }
        }
        try {
            mac().verifyMac(stamp, data);
            return Check.GENUINE;
        } catch (GeneralSecurityException e) {
            return Check.FORGED;
        }
    }

    /** Reads the keys anew after a rotation, at most every ten seconds: whoever invents key ids makes no work. */
    private void refresh() {
        long last = readAt.get();
        long now = System.nanoTime();
        if (now - last >= PAUSE && readAt.compareAndSet(last, now)) {
            keys = files.stamp();
        }
    }

    private boolean knows(byte[] stamp) {
        if (stamp.length != LENGTH || stamp[0] != 1) {
            return false;
        }
        int id = ByteBuffer.wrap(stamp, 1, Integer.BYTES).getInt();
        KeysetHandle known = keys;
        return IntStream.range(0, known.size())
                .mapToObj(known::getAt)
                .anyMatch(entry -> entry.getId() == id && entry.getStatus() == KeyStatus.ENABLED);
    }

    private Mac mac() {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of stamp.json do not fit", e);
        }
    }
}
