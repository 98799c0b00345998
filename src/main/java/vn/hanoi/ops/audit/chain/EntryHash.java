package vn.hanoi.ops.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.audit.AuditRow;

/**
 * The value of the chain at an entry: SHA-256 over the value before it (32 bytes) and over the entry's columns, each as
 * {@code length:text,} with the length in bytes of UTF-8, in the order of the table; {@code outside} follows where it is so.
 */
final class EntryHash {

    /** The value before the very first entry. */
    static final byte[] NOTHING = new byte[32];

    private EntryHash() {}

    static byte[] of(byte[] previous, AuditRow entry) {
        MessageDigest digest = sha256();
        digest.update(previous);
        Object[] columns = {
            entry.day(),
            entry.number(),
            entry.at(),
            entry.consoleAt(),
            entry.kind(),
            entry.act(),
            entry.officer(),
            entry.roles(),
            entry.record(),
            entry.person(),
            entry.area(),
            entry.purpose(),
            entry.fields(),
            entry.rows(),
            entry.changes(),
            entry.detail()
        };
        for (Object column : columns) {
            add(digest, column);
        }
        if (entry.outside()) {
            add(digest, "outside");
        }
        return digest.digest();
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static void add(MessageDigest digest, @Nullable Object column) {
        byte[] text = (column == null ? "" : column.toString()).getBytes(StandardCharsets.UTF_8);
        digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(text);
        digest.update((byte) ',');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
