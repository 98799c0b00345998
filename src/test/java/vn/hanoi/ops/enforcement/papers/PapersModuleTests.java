package vn.hanoi.ops.enforcement.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        assertThat(papers.write(record, out)).isTrue();
        assertThat(text(out))
                .contains("1/BB-VPHC", "BIÊN BẢN", "Nguyễn Văn Mẫu", "001090001234", "Phố Mẫu", "khẩu trang");
    }

    @Test
    void theDecisionIsPrintedWithItsGroundsFineAndSigner() throws IOException {
        DecisionId id = proposals.propose(record, ProposeDecision.PLAIN);
        setup.chair(WARD);
        decisions.sign(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.write(id, out)).isTrue();
        assertThat(text(out)).contains("1/QĐ-XPHC", "QUYẾT ĐỊNH", "97/2017", "2.000.000", "1/BB-VPHC", "CHỦ TỊCH");
        setup.chair(new AreaPath("01.002.00088"));
        assertThat(papers.write(id, new ByteArrayOutputStream())).isFalse();
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
        assertThat(data.inspections(day, day)).isEqualTo("business_id,date,type,result\n");
        for (int n = 0; n < 4; n++) {
            VenueId other = setup.cafe();
            inspections(other);
        }
        setup.login("chihuy", "01", Role.COMMAND_CENTRE);
        assertThat(data.inspections(day, day).lines())
                .hasSize(6)
                .anyMatch(line -> line.endsWith(",20211005,routine,SHUT"));
        assertThat(data.businesses(day, day).lines()).hasSize(6);
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
