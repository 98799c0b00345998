package vn.hanoi.ops.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.TODAY;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.exchange.imports.ImportLine;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.ops.kernel.sheet.SheetFormat;
import vn.hanoi.ops.kernel.sheet.SheetWriter;

@CaseModuleTest
class CaseFileFormsModuleTests {

    private static final String OWN_HEAD =
            "Mã hồ sơ;Loại;Họ và tên;Ngày sinh;Giới tính;Điện thoại;CCCD;Phường/xã;Quận/huyện;Thời điểm có kết quả;"
                    + "Nơi phát hiện;Mã nguồn lây;Ngày tiếp xúc cuối;Hoàn cảnh tiếp xúc\n";

    @TempDir
    Path folder;

    @Autowired
    CasesSetup setup;

    @Autowired
    Imports imports;

    @Autowired
    CaseList list;

    private int files;

    @BeforeEach
    void begin() {
        setup.begin();
        setup.forgetClaims();
    }

    @Test
    void filesOfOldExcelsAreRead() throws IOException {
        String row = "F0-10;F0;Nguyễn Văn Mười;1983;Nam;0912001001;;Văn Miếu;Đống Đa;20/09/2021;Cộng đồng;;;\r\n";
        for (Charset charset :
                List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, Charset.forName("windows-1258"))) {
            ImportSummary read = read(apart(OWN_HEAD.replace("\n", "\r\n") + row, charset), charset);
            assertThat(lines(read, Verdict.BAD)).as(charset.name()).isEmpty();
            assertThat(read.fresh()).as(charset.name()).isEqualTo(1);
        }
    }

    @Test
    void excelDaysAndFormulasAreRead() throws IOException {
        Path file = folder.resolve("list.xlsx");
        List<String> head = List.of(OWN_HEAD.strip().split(";"));
        SheetWriter.Stamp stamp = new SheetWriter.Stamp("Ca", "x", "1", rows -> "x");
        try (SheetWriter sheet = SheetWriter.open(SheetFormat.XLSX, Files.newOutputStream(file), head, stamp)) {
            sheet.row(Arrays.asList(
                    "F0-20",
                    "F0",
                    "=Nguyễn Văn Excel",
                    LocalDate.of(1980, 3, 12),
                    "Nam",
                    912000990L,
                    "001080001234",
                    "Văn Miếu",
                    "Đống Đa",
                    LocalDate.of(2021, 9, 20),
                    "Cộng đồng",
                    "",
                    null,
                    ""));
            sheet.row(Arrays.asList(
                    "F0-21",
                    "F0",
                    "Trần Thị Số",
                    29_292,
                    "Nữ",
                    "0912000991",
                    "",
                    "Văn Miếu",
                    "Đống Đa",
                    44_459,
                    "Cộng đồng",
                    "",
                    null,
                    ""));
        }
        ImportSummary read = imports.read("cases", file, rows -> {});
        assertThat(lines(read, Verdict.BAD)).isEmpty();
        assertThat(imports.take(read.id(), rows -> {}).taken()).isEqualTo(2);
        assertThat(list.rows(CaseFilter.of(Tray.ALL), null, 10))
                .extracting(CaseRow::confirmedAt)
                .containsOnly(TODAY.minusDays(1).atTime(5, 0).toInstant(ZoneOffset.UTC));
    }

    private List<ImportLine> lines(ImportSummary summary, Verdict verdict) {
        return imports.lines(summary.id(), verdict, 0, 50);
    }

    private ImportSummary read(String text, Charset charset) throws IOException {
        Path file = folder.resolve("list-" + ++files);
        return imports.read("cases", Files.write(file, text.getBytes(charset)), rows -> {});
    }

    /** The old code page has marks of tones as signs of their own. */
    private static String apart(String text, Charset charset) {
        if (!charset.name().equals("windows-1258")) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (String letter : text.split("")) {
            String whole = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = whole.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            out.append(Normalizer.normalize(
                            whole.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC))
                    .append(tone);
        }
        return out.toString();
    }
}
