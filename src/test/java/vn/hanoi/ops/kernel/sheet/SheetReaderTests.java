package vn.hanoi.ops.kernel.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hanoi.ops.kernel.sheet.SheetFault.Reason;
import vn.hanoi.ops.kernel.sheet.SheetWriter.Stamp;

class SheetReaderTests {

    private static final Stamp STAMP = new Stamp("Ca bệnh", "can.bo", "T-1", rows -> "T-1 can.bo " + rows);
    private static final String TEXT = "Họ tên;Ghi chú\r\nNguyễn Thị Mẫu;\"một; hai\"\r\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatTheConsoleWritesItReadsBack(SheetFormat format) throws IOException {
        Path file = folder.resolve("a." + format.ending());
        try (SheetWriter sheet =
                SheetWriter.open(format, Files.newOutputStream(file), List.of("Họ tên", "Số", "Ngày", "Lúc"), STAMP)) {
            sheet.row(Arrays.asList(
                    "=Nguyễn, \"Mẫu\"", 12.5, LocalDate.of(2021, 9, 5), Instant.parse("2021-09-05T03:04:00Z")));
            sheet.row(Arrays.asList(null, -3, null, null));
        }
        try (SheetReader reader = SheetReader.open(file, SheetLimits.USUAL)) {
            assertThat(reader.header().cells()).containsExactly("Họ tên", "Số", "Ngày", "Lúc");
        }
        List<SheetRow> rows = rows(file);
        assertThat(rows.getFirst().cells())
                .containsExactly("=Nguyễn, \"Mẫu\"", "12.5", "05/09/2021", "05/09/2021 10:04");
        assertThat(rows).hasSize(2).last().extracting(row -> row.cell(1)).isEqualTo("-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1258"})
    void theEncodingIsFoundWithoutAMark(String charset) throws IOException {
        String text = charset.equals("windows-1258") ? old(TEXT) : TEXT;
        assertThat(rows(write(text.getBytes(Charset.forName(charset))))
                        .getFirst()
                        .cells())
                .containsExactly("Nguyễn Thị Mẫu", "một; hai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theMarkOfAnEncodingIsNoPartOfTheHeader(String charset) throws IOException {
        Path file = write(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)));
        try (SheetReader reader = SheetReader.open(file, SheetLimits.USUAL)) {
            assertThat(reader.header().cells()).containsExactly("Họ tên", "Ghi chú");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundFromTheHeader(String separator) throws IOException {
        String text = "\"a,b;c\"" + separator + "d" + separator + "e\n1" + separator + "2" + separator + "3\n";
        Path file = write(text.getBytes(StandardCharsets.UTF_8));
        assertThat(rows(file).getFirst().cells()).containsExactly("1", "2", "3");
    }

    @Test
    void rowsAreNumberedAsASpreadsheetCountsThemAndBlankOnesLeftOut() throws IOException {
        List<SheetRow> rows = rows(write("a,b\n,\n1,2\n\n3,4\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(rows).extracting(SheetRow::number).startsWith(3);
        assertThat(rows).extracting(row -> row.cell(0)).containsExactly("1", "3");
    }

    @Test
    void aCellOfTenMegabytesIsRefused() throws IOException {
        assertFault(("a,b\n" + "x".repeat(10_000_000) + ",1\n").getBytes(StandardCharsets.UTF_8), Reason.CELL_TOO_LONG);
        assertFault(("a,b\n\"" + "x\n".repeat(5_000_000)).getBytes(StandardCharsets.UTF_8), Reason.CELL_TOO_LONG);
    }

    @Test
    void moreRowsThanTheLimitAreRefused() {
        SheetLimits few = new SheetLimits(1_000, 1_000, 2, 10, 100);
        assertThatThrownBy(() -> rows(write("a\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8)), few))
                .isInstanceOfSatisfying(
                        SheetFault.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_ROWS));
    }

    @Test
    void anEmptyFileAnOldExcelFileAndAPictureAreRefused() throws IOException {
        assertFault(new byte[0], Reason.EMPTY);
        assertFault(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}, Reason.OLD_EXCEL);
        assertFault(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, Reason.BROKEN);
    }

    @Test
    void aPackedBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        Path file = zip("xl/workbook.xml", "<a/>", "xl/worksheets/sheet1.xml", null);
        assertThatThrownBy(() -> rows(file)).isInstanceOfSatisfying(SheetFault.class, e -> assertThat(e.reason())
                .isIn(Reason.BOMB, Reason.TOO_BIG));
    }

    @Test
    void entitiesInTheXmlAreRefused() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        assertFault(Files.readAllBytes(zip("xl/workbook.xml", xml)), Reason.ENTITIES);
    }

    private void assertFault(byte[] content, Reason reason) {
        assertThatThrownBy(() -> rows(write(content)))
                .isInstanceOfSatisfying(
                        SheetFault.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static List<SheetRow> rows(Path file) throws IOException {
        return rows(file, SheetLimits.USUAL);
    }

    private static List<SheetRow> rows(Path file, SheetLimits limits) throws IOException {
        try (SheetReader reader = SheetReader.open(file, limits)) {
            return rows(reader);
        }
    }

    private static List<SheetRow> rows(SheetReader reader) {
        List<SheetRow> rows = new ArrayList<>();
        for (Optional<SheetRow> row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private Path write(byte[] content) throws IOException {
        return Files.write(folder.resolve("in.dat"), content);
    }

    /** As old programs wrote it: a letter, then its tone. */
    private static String old(String text) {
        StringBuilder old = new StringBuilder();
        for (String letter : text.split("")) {
            String apart = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            old.append(Normalizer.normalize(
                            apart.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC))
                    .append(tone);
        }
        return old.toString();
    }

    private Path zip(String... parts) throws IOException {
        Path file = folder.resolve("b.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                if (parts[i + 1] == null) {
                    byte[] zeros = new byte[1 << 20];
                    Arrays.fill(zeros, (byte) 'a');
                    for (int mb = 0; mb < 600; mb++) {
                        zip.write(zeros);
                    }
                } else {
                    zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return file;
    }
}
