package vn.hanoi.ops.kernel.sealed;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/**
 * Seals and opens single values: AES-256-GCM, the key's id in front, bound to the field so that a value cannot be moved to
 * another column. The same text sealed twice gives different bytes.
 */
public class Seals {

    private static final int PREFIX = 5;
    private static final byte TINK = 1;

    private final KeyFiles files;
    private volatile Aead aead;
    private volatile byte[] current;

    Seals(KeyFiles files) {
        this.files = files;
        KeysetHandle keys = files.seal();
        this.aead = aead(keys);
        this.current = prefix(keys);
    }

    /**
     * Seals a text; 33 bytes longer than its UTF-8 form.
     *
     * @param field code of the field, such as {@code person.phone}
     */
    public byte[] seal(String field, String text) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), field.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value of " + field + " cannot be sealed", e);
        }
    }

    /** Opens what {@link #seal} gave. @throws SealBroken when it was changed or belongs to another field */
    public String open(String field, byte[] sealed) {
        try {
            return open(sealed, field);
        } catch (GeneralSecurityException first) {
            refresh();
            try {
                return open(sealed, field);
            } catch (GeneralSecurityException second) {
                throw new SealBroken(field, second);
            }
        }
    }

    /** Tells whether a value is sealed with the newest key. */
    public boolean isCurrent(byte[] sealed) {
        return sealed.length > PREFIX && Arrays.equals(sealed, 0, PREFIX, current, 0, PREFIX);
    }

    /** The first five bytes of everything that is sealed with the newest key. */
    byte[] currentPrefix() {
        return current.clone();
    }

    /** Reads the key file anew, after a rotation. */
    void refresh() {
        KeysetHandle keys = files.seal();
        aead = aead(keys);
        current = prefix(keys);
    }

    private String open(byte[] sealed, String field) throws GeneralSecurityException {
        return new String(aead.decrypt(sealed, field.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static Aead aead(KeysetHandle keys) {
        try {
            return keys.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of seal.json do not fit", e);
        }
    }

    private static byte[] prefix(KeysetHandle keys) {
        return ByteBuffer.allocate(PREFIX)
                .put(TINK)
                .putInt(keys.getPrimary().getId())
                .array();
    }
}
