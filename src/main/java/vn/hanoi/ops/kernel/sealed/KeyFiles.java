package vn.hanoi.ops.kernel.sealed;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The key files of a directory; made for their owner's eyes only. */
final class KeyFiles {

    private static final String SEAL = "seal.json";
    private static final String SEARCH = "search.json";
    private static final String STAMP = "stamp.json";
    private static final String FILE = "file.json";

    private final Path directory;

    KeyFiles(Path directory) {
        this.directory = directory;
        try {
            AeadConfig.register();
            PrfConfig.register();
            MacConfig.register();
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The cryptography library cannot start", e);
        }
    }

    KeysetHandle seal() {
        return read(SEAL);
    }

    KeysetHandle search() {
        return read(SEARCH);
    }

    KeysetHandle stamp() {
        return read(STAMP);
    }

    KeysetHandle file() {
        return read(FILE);
    }

    /** Makes the files that are missing. */
    void createMissing() {
        create(SEAL, PredefinedAeadParameters.AES256_GCM);
        create(SEARCH, PredefinedPrfParameters.HMAC_SHA256_PRF);
        create(STAMP, PredefinedMacParameters.HMAC_SHA256_128BITTAG);
        create(FILE, PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
    }

    /** Adds a key with which everything is sealed from now on; the old ones open what they sealed. @return its id */
    int rotateSeal() {
        return rotate(SEAL, PredefinedAeadParameters.AES256_GCM);
    }

    /** Adds a key with which everything is stamped from now on; stamps of the old ones stay genuine. @return its id */
    int rotateStamp() {
        return rotate(STAMP, PredefinedMacParameters.HMAC_SHA256_128BITTAG);
    }

    /** Adds a key with which files are sealed from now on; the old ones open what they sealed. @return its id */
    int rotateFile() {
        return rotate(FILE, PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
    }

    private int rotate(String name, Parameters parameters) {
        try {
            KeysetHandle next = KeysetHandle.newBuilder(read(name))
                    .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                            .withRandomId()
                            .makePrimary())
                    .build();
            Path fresh = Files.createTempFile(directory, "key", ".new");
            Files.writeString(fresh, text(next));
            Files.move(fresh, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return next.getPrimary().getId();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No new key could be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The new key could not be written to " + directory, e);
        }
    }

    private void create(String name, Parameters parameters) {
        Path file = directory.resolve(name);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(directory);
            KeysetHandle keys = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                            .withRandomId()
                            .makePrimary())
                    .build();
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text(keys));
        } catch (FileAlreadyExistsException another) {
            // another node made it in the same moment
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made", e);
        } catch (IOException e) {
            throw new UncheckedIOException("No key could be written to " + directory, e);
        }
    }

    private KeysetHandle read(String name) {
        Path file = directory.resolve(name);
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(file + " holds no keys", e);
        } catch (IOException e) {
            throw new UncheckedIOException("The keys cannot be read: " + file, e);
        }
    }

    private static String text(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }
}
