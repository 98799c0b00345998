package vn.hanoi.ops.kernel.sealed;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;

/**
 * Seals and opens whole files while they are written and read: AES-256-GCM in segments of a megabyte. The key file is read
 * for each, so that a rotation needs no restart.
 */
public class FileSeals {

    private final KeyFiles files;

    FileSeals(KeyFiles files) {
        this.files = files;
        keys();
    }

    /** What is written to the result arrives sealed. @param bound what opening must name again, such as a checksum */
    public OutputStream sealing(OutputStream out, byte[] bound) throws IOException {
        try {
            return keys().newEncryptingStream(out, bound);
        } catch (GeneralSecurityException e) {
            throw new IOException("A file cannot be sealed", e);
        }
    }

    /** Reads what was sealed; changed bytes are an {@link IOException} when they are read. */
    public InputStream opening(InputStream in, byte[] bound) throws IOException {
        try {
            return keys().newDecryptingStream(in, bound);
        } catch (GeneralSecurityException e) {
            throw new IOException("A file cannot be opened", e);
        }
    }

    private StreamingAead keys() {
        try {
            return files.file().getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys of file.json do not fit", e);
        }
    }
}
