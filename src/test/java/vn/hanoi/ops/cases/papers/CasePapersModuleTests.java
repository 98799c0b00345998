package vn.hanoi.ops.cases.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.Exposure;
import vn.hanoi.ops.cases.Placement;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

@CaseModuleTest
@RecordApplicationEvents
class CasePapersModuleTests {

    @Autowired
    CasesSetup setup;

    @Autowired
    CaseSteps steps;

    @Autowired
    CasePapers papers;

    @Autowired
    ApplicationEvents events;

    private CaseId source;
    private CaseId contact;

    @BeforeEach
    void oneContactInQuarantine() {
        setup.begin();
        source = steps.register(RegisterCase.f0(
                setup.person("Trần Văn Nguồn", 1980, "0912000001", CasesSetup.VAN_MIEU),
                CasesSetup.VAN_MIEU,
                CasesSetup.positive(CasesSetup.NINE)));
        contact = steps.register(RegisterCase.f1(
                        setup.person("Nguyễn Thị Mẫu", 1990, "0912000002", CasesSetup.VAN_CHUONG),
                        CasesSetup.VAN_CHUONG,
                        Exposure.on(source, CasesSetup.TODAY.minusDays(1), Setting.MARKET))
                .staying(Placement.HOME));
    }

    @AfterEach
    void leave() {
        setup.realTime();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aDecisionNamesThePersonTheDaysAndTheWard() throws IOException {
        String text = text(CasePaper.DECISION, List.of(contact));
        assertThat(text)
                .contains("QUYẾT ĐỊNH", "Điều 1.", "Nguyễn Thị Mẫu", "1990")
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TM. ỦY BAN NHÂN DÂN")
                .doesNotContain("{until}", "{from}", "{where}");
    }

    @Test
    void everyPersonInAPrintIsRecorded() throws IOException {
        text(CasePaper.DECISION, List.of(contact));
        assertThat(events.stream(ActRecorded.class).filter(act -> act.kind() == ActKind.PRINT))
                .singleElement()
                .satisfies(act -> {
                    assertThat(act.person()).isNotNull();
                    assertThat(act.purpose()).isEqualTo("QUARANTINE");
                    assertThat(act.fields()).contains("person.name");
                });
    }

    @Test
    void theFileOfAllHoldsAPaperForEachWhoIsInQuarantine() {
        assertThat(papers.fitting(CasePaper.DECISION, CaseFilter.of(Tray.ALL))).containsExactly(contact);
        assertThat(papers.fitting(CasePaper.COMPLETION, CaseFilter.of(Tray.ALL)))
                .isEmpty();
    }

    @Test
    void nobodyStillInQuarantineIsConfirmedToHaveCompletedIt() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.fits(CasePaper.DECISION, contact)).isTrue();
        assertThat(papers.fits(CasePaper.COMPLETION, contact)).isFalse();
        assertThat(papers.write(CasePaper.COMPLETION, List.of(contact), Purpose.QUARANTINE, out))
                .isZero();
    }

    @Test
    void aConfirmationCountsFromTheLastExposureAndIsForThoseWhoStayedToTheEnd() throws IOException {
        CaseId released = f1("Lê Thị Sớm");
        CaseId left = f1("Lê Văn Vội");
        CasesSetup.dongDa();
        setup.at(CasesSetup.NINE.plus(Duration.ofDays(3)));
        steps.endQuarantine(released, "Theo chỉ đạo");
        steps.close(left, CaseState.COMPLETED, "Theo chỉ đạo");
        setup.at(CasesSetup.NINE.plus(Duration.ofDays(19)));
        CaseId late = f1("Lê Thị Muộn");
        steps.close(late, CaseState.COMPLETED, "Hết hạn khi đăng ký");
        steps.close(released, CaseState.COMPLETED, "");
        assertThat(papers.fits(CasePaper.COMPLETION, left)).isFalse();
        assertThat(papers.fits(CasePaper.COMPLETION, released)).isFalse();
        assertThat(papers.fitting(CasePaper.COMPLETION, CaseFilter.of(Tray.ALL)))
                .containsExactly(late);
        assertThat(text(CasePaper.COMPLETION, List.of(late)))
                .containsPattern("từ\\s+ngày\\s+20/09/2021\\s+đến\\s+hết\\s+ngày\\s+04/10/2021");
    }

    private CaseId f1(String name) {
        return steps.register(RegisterCase.f1(
                setup.person(name, 1990, "0912000003", CasesSetup.VAN_CHUONG),
                CasesSetup.VAN_CHUONG,
                Exposure.on(source, CasesSetup.TODAY.minusDays(1), Setting.MARKET)));
    }

    @Test
    void aCaseOfAnotherDistrictIsNotPrinted() {
        CasesSetup.hoanKiem();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.write(CasePaper.DECISION, List.of(contact), Purpose.QUARANTINE, out))
                .isZero();
        assertThat(out.size()).isZero();
    }

    @Test
    void onlyHealthOfficersPrint() {
        CasesSetup.chief();
        assertThatThrownBy(() -> papers.fitting(CasePaper.DECISION, CaseFilter.of(Tray.ALL)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String text(CasePaper kind, List<CaseId> ids) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(papers.write(kind, ids, Purpose.QUARANTINE, out)).isEqualTo(ids.size());
        return new PdfTextExtractor(new PdfReader(out.toByteArray())).getTextFromPage(1);
    }
}
