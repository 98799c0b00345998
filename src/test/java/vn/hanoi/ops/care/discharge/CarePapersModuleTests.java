package vn.hanoi.ops.care.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.care.CareModuleTest;
import vn.hanoi.ops.care.CareSetup;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.transfers.Ambulance;
import vn.hanoi.ops.care.transfers.Reception;
import vn.hanoi.ops.care.transfers.TransferDesk;
import vn.hanoi.ops.cases.CasesSetup;

@CareModuleTest
class CarePapersModuleTests {

    @Autowired
    CareSetup setup;

    @Autowired
    CasesSetup clock;

    @Autowired
    TransferDesk desk;

    @Autowired
    Reception reception;

    @Autowired
    Stays stays;

    @Autowired
    Discharges discharges;

    @Autowired
    CarePapers papers;

    @Autowired
    JdbcClient jdbc;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @BeforeEach
    void begin() {
        setup.begin();
    }

    @AfterEach
    void backToRealTime() {
        clock.realTime();
    }

    @Test
    void whoIsDischargedGetsBothPapersThatNameThePlaceTheDaysAndTheCriteria() throws Exception {
        StayRow stay = stay();
        assertThat(papers.write(CarePaper.DISCHARGE, List.of(stay.id()), Purpose.TREATMENT, out))
                .isZero();
        assertThat(out.size()).isZero();
        discharges.discharge(stay.id(), "Theo yêu cầu chuyên môn");
        met(true);
        assertThat(text(stay, CarePaper.DISCHARGE))
                .contains("Cơ sở " + CareSetup.HOSPITAL, "Người Bệnh", "21/09/2021", "đủ tiêu chuẩn ra viện theo");
        assertThat(text(stay, CarePaper.COMPLETION)).contains("Đã hoàn thành thời gian cách ly", "Người Bệnh");
    }

    @Test
    void whoLeftAgainstTheCriteriaIsNotSaidToMeetThem() throws Exception {
        StayRow stay = stay();
        discharges.discharge(stay.id(), "Theo yêu cầu chuyên môn");
        assertThat(text(stay, CarePaper.DISCHARGE))
                .contains("ra viện theo chỉ định khi chưa đủ tiêu chuẩn của", "Người Bệnh")
                .doesNotContain("và đủ tiêu chuẩn");
        assertThat(papers.write(
                        CarePaper.COMPLETION, List.of(stay.id()), Purpose.TREATMENT, new ByteArrayOutputStream()))
                .isZero();
    }

    private void met(boolean met) {
        jdbc.sql("UPDATE care_stay SET criteria_met = :met").param("met", met).update();
    }

    private StayRow stay() {
        TransferId id = setup.transfer(setup.f0(95));
        desk.hold(id, setup.site(CareSetup.HOSPITAL).id(), "");
        reception.accept(id);
        desk.arrange(id, new Ambulance("29A-000.01", "Kíp 1", "115"));
        desk.pickUp(id);
        desk.arrive(id);
        reception.admit(id);
        return stays.open(Optional.empty(), 1).getFirst();
    }

    private String text(StayRow stay, CarePaper paper) throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThat(papers.write(paper, List.of(stay.id()), Purpose.TREATMENT, file))
                .isEqualTo(1);
        try (PdfReader read = new PdfReader(file.toByteArray())) {
            return new PdfTextExtractor(read).getTextFromPage(1).replaceAll("\\s+", " ");
        }
    }
}
