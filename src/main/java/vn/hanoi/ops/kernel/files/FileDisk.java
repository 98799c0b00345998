package vn.hanoi.ops.kernel.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.sealed.FileSeals;

/** Contents on disk, each once, sealed, under the checksum of what was sealed; nothing of an officer's input is a path. */
@Component
class FileDisk {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path directory;
    private final FileSeals seals;

    FileDisk(FileProperties properties, FileSeals seals) {
        String place = properties.directory();
        if (place == null || place.isBlank()) {
            throw new IllegalStateException(
                    "No place for files: set CONSOLE_FILES to a directory that all nodes share");
        }
        this.directory = Path.of(place);
        this.seals = seals;
    }

    /** Keeps a content; one that is there stays and becomes young again. */
    void put(String sha256, byte[] content, Instant now) {
        Path place = place(sha256);
        try {
            if (Files.exists(place)) {
                Files.setLastModifiedTime(place, FileTime.from(now));
                return;
            }
            Files.createDirectories(place.getParent());
            Path fresh = Files.createTempFile(place.getParent(), "new", ".part");
            try {
                try (OutputStream out = seals.sealing(Files.newOutputStream(fresh), bound(sha256))) {
                    out.write(content);
                }
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be written", e);
        }
    }

    /** Opens a content for reading; a changed byte is an {@link IOException} where it is met. */
    InputStream open(String sha256) throws IOException {
        return seals.opening(Files.newInputStream(place(sha256)), bound(sha256));
    }

    /** The checksums of contents that nobody wrote since a moment. */
    List<String> untouchedSince(Instant moment) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory, 3)) {
            return files.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .filter(file -> before(file, moment))
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The files cannot be listed", e);
        }
    }

    void erase(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be erased", e);
        }
    }

    private static boolean before(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String sha256) {
        if (!NAME.matcher(sha256).matches()) {
            throw new IllegalArgumentException("Not a checksum");
        }
        return directory
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static byte[] bound(String sha256) {
        return sha256.getBytes(StandardCharsets.US_ASCII);
    }
}
