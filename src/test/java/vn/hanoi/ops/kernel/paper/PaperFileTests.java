package vn.hanoi.ops.kernel.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import vn.hanoi.ops.kernel.paper.PaperPart.Article;
import vn.hanoi.ops.kernel.paper.PaperPart.Fact;
import vn.hanoi.ops.kernel.paper.PaperPart.Facts;
import vn.hanoi.ops.kernel.paper.PaperPart.Ground;
import vn.hanoi.ops.kernel.paper.PaperPart.Middle;
import vn.hanoi.ops.kernel.paper.PaperPart.Table;

class PaperFileTests {

    private static final PaperMark MARK =
            new PaperMark("BẢN IN · can.bo.mau", "In bởi can.bo.mau lúc 25/11/2026 19:50");
    private static final String ALL_LETTERS = "ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸĐƠƯĂÂÊÔ"
            + "ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơưăâêô";

    @Test
    void aDecisionHasThePartsThatDecree30Asks() throws IOException {
        PdfReader file = file(List.of(decision("125/QĐ-UBND", LocalDate.of(2021, 2, 5), 1)), MARK);
        assertThat(text(file, 1))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN QUẬN MẪU", "Số: 125/QĐ-UBND")
                .contains("Hà Nội, ngày 05 tháng 02 năm 2021")
                .contains("QUYẾT ĐỊNH", "Về việc áp dụng biện pháp cách ly y tế tại nhà")
                .contains("Căn cứ Luật Phòng, chống bệnh truyền nhiễm", "Điều 1.")
                .contains("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Nơi nhận:", "- Lưu: VT.")
                .contains("BẢN IN · can.bo.mau", "In bởi can.bo.mau lúc 25/11/2026 19:50");
    }

    @Test
    void everyVietnameseLetterIsWrittenAlsoWhenItsMarksCameApart() throws IOException {
        String apart = java.text.Normalizer.normalize(ALL_LETTERS, java.text.Normalizer.Form.NFD);
        PdfReader file = file(List.of(paper(new Middle(apart))), PaperMark.NONE);
        assertThat(text(file, 1).replaceAll("\\s", "")).contains(ALL_LETTERS);
        for (PaperFonts font : PaperFonts.values()) {
            assertThat(ALL_LETTERS.chars().filter(c -> !font.base().charExists(c)))
                    .as(font.name())
                    .isEmpty();
        }
    }

    @Test
    void pagesAreNumberedFromTheSecondOnAndEachPaperCountsItsOwn() throws IOException {
        PdfReader file = file(List.of(decision("1/QĐ", LocalDate.of(2021, 9, 21), 120), shortPaper()), PaperMark.NONE);
        int pages = file.getNumberOfPages();
        assertThat(pages).isGreaterThan(3);
        assertThat(text(file, 1).lines().map(String::strip)).doesNotContain("1");
        assertThat(text(file, 2).lines().map(String::strip)).contains("2");
        assertThat(text(file, pages).lines().map(String::strip)).doesNotContain(String.valueOf(pages), "1");
    }

    @Test
    void aLongTableRepeatsItsHeaderOnEachPage() throws IOException {
        PdfReader file = file(List.of(decision("1/QĐ", LocalDate.of(2021, 9, 21), 120)), PaperMark.NONE);
        assertThat(text(file, 2)).contains("Nội dung");
        assertThat(text(file, 3)).contains("Nội dung");
    }

    @Test
    void gapsAreLeftForANumberAndADayThatAreNotGiven() throws IOException {
        assertThat(text(file(List.of(decision("", null, 1)), PaperMark.NONE), 1))
                .contains("Số: ......../........", "ngày ....... tháng ....... năm .......");
    }

    @Test
    void aBlankFactIsShownAsUnknown() throws IOException {
        assertThat(text(file(List.of(paper(new Facts(List.of(new Fact("Số điện thoại", ""))))), PaperMark.NONE), 1))
                .contains("Số điện thoại:", "–");
    }

    @Test
    void aThousandPapersNeedNoMoreMemoryThanTheirReferences() throws IOException {
        CountingStream out = new CountingStream();
        long before = used();
        try (PaperFile file = new PaperFile(out, "Quyết định", MARK)) {
            for (int i = 0; i < 1_000; i++) {
                file.add(decision(i + "/QĐ-UBND", LocalDate.of(2021, 9, 21), 3));
            }
            assertThat(out.written).as("left before the end").isGreaterThan(200_000);
            assertThat(used() - before).isLessThan(24_000_000);
        }
        assertThat(out.written).isGreaterThan(1_000_000);
    }

    @Test
    void aFileWithoutAPaperIsAFault() {
        PaperFile file = new PaperFile(OutputStream.nullOutputStream(), "Trống", PaperMark.NONE);
        assertThatThrownBy(file::close).isInstanceOf(IllegalStateException.class);
    }

    private static Paper decision(String number, @org.jspecify.annotations.Nullable LocalDate day, int rows) {
        Letterhead head =
                new Letterhead("Ủy ban nhân dân quận Mẫu", "Ủy ban nhân dân phường Mẫu", number, "Hà Nội", day);
        return new Paper(
                head,
                "Quyết định",
                "Về việc áp dụng biện pháp cách ly y tế tại nhà",
                List.of(
                        new Ground("Căn cứ Luật Phòng, chống bệnh truyền nhiễm ngày 21 tháng 11 năm 2007;"),
                        new Middle("QUYẾT ĐỊNH:"),
                        new Article("Điều 1.", "Áp dụng biện pháp cách ly y tế tại nhà đối với người có tên sau đây:"),
                        new Table(
                                List.of("STT", "Nội dung"),
                                List.of(1, 6),
                                IntStream.rangeClosed(1, rows)
                                        .mapToObj(i -> List.of("số " + i, "Dòng thứ " + i))
                                        .toList())),
                new Signature("TM. Ủy ban nhân dân", "Chủ tịch", "Người Ký Mẫu"),
                List.of("Như Điều 2", "Lưu: VT"));
    }

    private static Paper shortPaper() {
        return paper(new Middle("KẾT THÚC"));
    }

    private static Paper paper(PaperPart part) {
        Letterhead head = new Letterhead("", "Trạm Y tế phường Mẫu", "2/GXN", "Hà Nội", LocalDate.of(2021, 9, 21));
        return new Paper(
                head, "Giấy xác nhận", "Hoàn thành", List.of(part), new Signature("", "Trạm trưởng", ""), List.of());
    }

    private static PdfReader file(List<Paper> papers, PaperMark mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PaperFile file = new PaperFile(out, "Quyết định", mark)) {
            papers.forEach(file::add);
        }
        return new PdfReader(out.toByteArray());
    }

    private static String text(PdfReader file, int page) throws IOException {
        return new PdfTextExtractor(file).getTextFromPage(page);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static final class CountingStream extends OutputStream {

        private long written;

        @Override
        public void write(int b) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
        }
    }
}
