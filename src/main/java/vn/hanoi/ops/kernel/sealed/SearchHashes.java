package vn.hanoi.ops.kernel.sealed;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * Keyed hashes by which a sealed value is found exactly: HMAC-SHA-256 over field and normal form. Without the key nobody
 * can try out all phone numbers.
 */
public class SearchHashes {

    private static final int LENGTH = 32;

    private final PrfSet prf;

    SearchHashes(KeyFiles files) {
        try {
            prf = files.search().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of search.json do not fit", e);
        }
    }

    /**
     * The hash of a value, 32 bytes; the same for the same field and text, for ever.
     *
     * @param field code of the field, such as {@code person.phone}
     * @param normal the value's normal form, such as a phone number in E.164
     */
    public byte[] of(String field, String normal) {
        try {
            byte[] input = (field + '\0' + normal).getBytes(StandardCharsets.UTF_8);
            return prf.computePrimary(input, LENGTH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A value of " + field + " cannot be hashed", e);
        }
    }

    /** The first 16 hexadecimal digits of a search term's hash, as the audit keeps it. */
    public String ofTerm(String term) {
        return HexFormat.of().formatHex(of("search.term", term), 0, 8);
    }
}
