package vn.hanoi.ops.cameras.sources;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A source's key. It has 192 random bits, so that one hash of it is enough to keep; the digest method of old devices needs
 * another hash of it.
 *
 * @param text shown once, when it was made
 */
public record SourceKey(String text) {

    /** The realm of the digest method. */
    public static final String REALM = "cameras";

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SourceKey make() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SourceKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return digest("SHA-256", text);
    }

    String digest(String user) {
        return md5(user + ":" + REALM + ":" + text);
    }

    /** MD5 in hexadecimal, as the digest method of the devices wants it. */
    static String md5(String text) {
        return HexFormat.of().formatHex(digest("MD5", text));
    }

    static byte[] digest(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has " + algorithm, e);
        }
    }

    /** Does not show the key. */
    @Override
    public String toString() {
        return "SourceKey";
    }
}
