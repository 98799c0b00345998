package vn.hanoi.ops.kernel.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.files.FileRefused.Reason;

/** Tells a file's type by its content; the name that somebody gave it counts for nothing. */
@Component
class FileTypes {

    private static final int MOST_PARTS = 5_000;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String ZIP = "application/zip";
    private static final Map<String, String> OFFICE_PARTS = Map.of(
            "word/document.xml", OFFICE + "wordprocessingml.document",
            "xl/workbook.xml", OFFICE + "spreadsheetml.sheet",
            "ppt/presentation.xml", OFFICE + "presentationml.presentation");

    private final Tika tika = new Tika();

    /** The media type. @throws FileRefused as unsafe for archives that carry programs or grow too far */
    String of(byte[] content) {
        String type = tika.detect(content);
        return ZIP.equals(type) || type.startsWith("application/x-tika-ooxml") ? packed(content) : type;
    }

    private static String packed(byte[] content) {
        Set<String> parts = parts(content);
        if (parts.stream()
                .anyMatch(part -> part.toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin"))) {
            throw new FileRefused(Reason.UNSAFE);
        }
        return OFFICE_PARTS.entrySet().stream()
                .filter(office -> parts.contains(office.getKey()) && parts.contains("[Content_Types].xml"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ZIP);
    }

    private static Set<String> parts(byte[] content) {
        Set<String> names = new TreeSet<>();
        byte[] block = new byte[64 * 1_024];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
                for (int got = zip.read(block); got >= 0; got = zip.read(block)) {
                    unpacked += got;
                    if (unpacked > MOST_UNPACKED) {
                        throw new FileRefused(Reason.UNSAFE);
                    }
                }
                if (names.size() > MOST_PARTS) {
                    throw new FileRefused(Reason.UNSAFE);
                }
            }
        } catch (java.util.zip.ZipException broken) {
            throw new FileRefused(Reason.TYPE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
