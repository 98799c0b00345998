package vn.hanoi.ops.kernel.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.hanoi.ops.kernel.files.FileRefused.Reason;

class FileTypesTests {

    private final FileTypes types = new FileTypes();

    @Test
    void theContentDecidesAndNotTheName() {
        assertThat(types.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .isEqualTo("image/jpeg");
        assertThat(types.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).isEqualTo("application/pdf");
        assertThat(types.of("<html><script>x</script></html>".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("text/html");
        assertThat(types.of("MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1))).isNotEqualTo("application/pdf");
    }

    @Test
    void officeDocumentsAreKnownByTheirParts() throws IOException {
        assertThat(types.of(zip("[Content_Types].xml", "word/document.xml")))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(types.of(zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(types.of(zip("anything.txt"))).isEqualTo("application/zip");
    }

    @Test
    void anOfficeDocumentWithProgramsIsUnsafe() {
        assertThatThrownBy(() -> types.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.UNSAFE));
    }

    @Test
    void anArchiveThatGrowsTooFarIsUnsafe() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 201; i++) {
                zip.write(zeros);
            }
        }
        assertThatThrownBy(() -> types.of(packed.toByteArray())).isInstanceOf(FileRefused.class);
    }

    static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<x/>".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return packed.toByteArray();
    }
}
