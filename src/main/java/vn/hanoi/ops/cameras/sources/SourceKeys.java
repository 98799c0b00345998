package vn.hanoi.ops.cameras.sources;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** How a device shows its key. */
public final class SourceKeys {

    /** The header that carries a key as it is. */
    public static final String HEADER = "X-Source-Key";

    private SourceKeys() {}

    /** The hash by which a certificate is known. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
