package vn.hanoi.ops.enforcement.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.EnforcementSetup;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.Decisions;
import vn.hanoi.ops.enforcement.decisions.Proposals;
import vn.hanoi.ops.enforcement.decisions.ProposeDecision;
import vn.hanoi.ops.enforcement.figures.OpenData;
import vn.hanoi.ops.enforcement.figures.SanctionFigures;
import vn.hanoi.ops.enforcement.inspections.Answer;
import vn.hanoi.ops.enforcement.inspections.Inspect;
import vn.hanoi.ops.enforcement.inspections.Inspections;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.enforcement.records.Violations;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.venues.VenueId;

@ApplicationModuleTest(
        mode = BootstrapMode.DIRECT_DEPENDENCIES,
        extraIncludes = {"people", "cameras", "cases"},
        webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(EnforcementSetup.class)
class PapersModuleTests {

    private static final AreaPath WARD = new AreaPath("01.006.00181");

    @Autowired
    EnforcementSetup setup;

    @Autowired
    Violations violations;

    @Autowired
    Proposals proposals;

    @Autowired
    Decisions decisions;

    @Autowired
    EnforcementPapers papers;

    @Autowired
    SanctionFigures figures;

    @Autowired
    OpenData data;

    @Autowired
    Inspections inspections;

    private ViolationId record;

    @BeforeEach
    void beginWithARecord() {
        setup.begin();
        setup.police(WARD);
        record = violations.write(EnforcementSetup.mask(WARD, EnforcementSetup.NINE, "001090001234"));
        violations.sign(record, EnforcementSetup.signed());
    }

    @Test
    void theRecordIsPrintedWithNumberActSignaturesAndTheOffenderInFull() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.write(record, PaperForm.PDF, out)).isTrue();
        assertThat(text(out))
                .contains("1/BB-VPHC", "BIÊN BẢN", "Nguyễn Văn Mẫu", "001090001234", "Phố Mẫu", "khẩu trang");
    }

    @Test
    void theDecisionIsPrintedWithItsGroundsFineAndSigner() throws IOException {
        DecisionId id = proposals.propose(record, ProposeDecision.PLAIN);
        setup.chair(WARD);
        decisions.sign(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.write(id, PaperForm.PDF, out)).isTrue();
        assertThat(text(out)).contains("1/QĐ-XPHC", "QUYẾT ĐỊNH", "97/2017", "2.000.000", "1/BB-VPHC", "CHỦ TỊCH");
        setup.chair(new AreaPath("01.002.00088"));
        assertThat(papers.write(id, PaperForm.PDF, new ByteArrayOutputStream())).isFalse();
    }

    @Test
    void bothPapersComeForAWordProcessorWithTheSameWords() throws IOException {
        DecisionId id = proposals.propose(record, ProposeDecision.PLAIN);
        setup.chair(WARD);
        decisions.sign(id);
        ByteArrayOutputStream decision = new ByteArrayOutputStream();
        assertThat(papers.write(id, PaperForm.DOCX, decision)).isTrue();
        assertThat(words(decision))
                .contains("1/QĐ-XPHC", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "2.000.000 đồng", "Điều 1.", "CHỦ TỊCH");
        setup.police(WARD);
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        assertThat(papers.write(record, PaperForm.DOCX, written)).isTrue();
        assertThat(words(written)).contains("1/BB-VPHC", "Nguyễn Văn Mẫu", "NGƯỜI VI PHẠM", "Nơi nhận:");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written.toByteArray()))) {
            assertThat(document.getAllPictures()).isNotEmpty();
        }
    }

    private static String words(ByteArrayOutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    @Test
    void figuresCountSignedDecisionsThatStand() {
        DecisionId id = proposals.propose(record, ProposeDecision.PLAIN);
        setup.chair(WARD);
        decisions.sign(id);
        LocalDate day = LocalDate.parse("2021-10-05");
        assertThat(figures.byDay(day, day)).containsExactly(new SanctionFigures.DayFigure(day, 1, 2_000_000));
        assertThat(figures.byDistrict(day, day)).hasSize(1);
        assertThat(figures.byAct(day, day))
                .extracting(SanctionFigures.ActFigure::code)
                .containsExactly("MASK");
        assertThat(figures.waiting(EnforcementSetup.hanoi("2021-10-20T09:00")).late())
                .isEqualTo(1);
        decisions.annul(id, "Sai");
        assertThat(figures.byDay(day, day)).isEmpty();
    }

    @Test
    void aSmallCellIsNotPublished() {
        VenueId cafe = setup.cafe();
        inspections.record(
                new Inspect(UUID.randomUUID(), cafe, EnforcementSetup.NINE, "", "", Outcome.SHUT, List.of(), "", null));
        setup.login("chihuy", "01", Role.COMMAND_CENTRE);
        LocalDate day = LocalDate.parse("2021-10-05");
        assertThat(data.inspections(day, day)).isEqualTo("business_id,score,date,description,type\n");
        for (int n = 0; n < 4; n++) {
            VenueId other = setup.cafe();
            inspections(other);
        }
        setup.login("chihuy", "01", Role.COMMAND_CENTRE);
        assertThat(data.inspections(day, day).lines())
                .hasSize(6)
                .anyMatch(line -> line.endsWith(",20211005,\"Đóng cửa, không gặp người\",initial"));
        assertThat(data.businesses(day, day).lines())
                .hasSize(6)
                .first()
                .isEqualTo("business_id,name,address,city,state,postal_code,latitude,longitude,phone_number");
        assertThat(data.businesses(day, day)).doesNotContain("Cà phê Mẫu", "Quốc Tử Giám,");
    }

    @Test
    void theFeedHasTheFilesOfLivesWithScoresFaultsAndTypesOfItsList() {
        List<Answer> found = Stream.of("QR_POSTED", "QR_USED", "MASKS", "OPEN_ALLOWED")
                .map(item -> new Answer(item, !item.equals("MASKS"), ""))
                .toList();
        for (int n = 0; n < 5; n++) {
            VenueId venue = setup.cafe();
            inspections.record(new Inspect(
                    UUID.randomUUID(),
                    venue,
                    EnforcementSetup.NINE.minusSeconds(60),
                    "",
                    "",
                    Outcome.REMINDED,
                    found,
                    "",
                    null));
            inspections(venue);
        }
        setup.login("chihuy", "01", Role.COMMAND_CENTRE);
        LocalDate day = LocalDate.parse("2021-10-05");
        Map<String, String> feed = data.feed(day, day);
        assertThat(feed)
                .containsOnlyKeys("feed_info.csv", "businesses.csv", "inspections.csv", "violations.csv", "legend.csv");
        assertThat(feed.get("feed_info.csv").lines().toList().get(1)).startsWith("20211005,1.0,Hà Nội");
        assertThat(feed.get("inspections.csv")).contains(",75,20211005,", ",initial\n", ",followup\n");
        assertThat(feed.get("violations.csv").lines()).hasSize(6).anyMatch(line -> line.contains(",20211005,MASKS,"));
    }

    private void inspections(VenueId venue) {
        inspections.record(new Inspect(
                UUID.randomUUID(), venue, EnforcementSetup.NINE, "", "", Outcome.SHUT, List.of(), "", null));
    }

    private static String text(ByteArrayOutputStream out) throws IOException {
        try (PdfReader reader = new PdfReader(out.toByteArray())) {
            StringBuilder text = new StringBuilder();
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append(' ');
            }
            return text.toString().replaceAll("\\s+", " ");
        }
    }
}
