package vn.hanoi.ops.enforcement.numbers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Checksums of papers: SHA-256 over the checksum before and the paper's values in order, each with its length. */
public final class PaperHash {

    private PaperHash() {}

    /** The checksum in 64 hexadecimal digits. */
    public static String of(String before, List<String> values) {
        StringBuilder text = new StringBuilder(before);
        values.forEach(
                value -> text.append('\n').append(value.length()).append(':').append(value));
        return of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The checksum of bytes. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
