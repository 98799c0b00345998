package vn.hanoi.ops.hotline.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hanoi.ops.hotline.HotlineSetup.VAN_MIEU;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.Exportable;
import vn.hanoi.ops.exchange.TableExport;
import vn.hanoi.ops.hotline.HotlineModuleTest;
import vn.hanoi.ops.hotline.HotlineSetup;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.TicketState;
import vn.hanoi.ops.hotline.calls.CallOutcome;
import vn.hanoi.ops.hotline.calls.Calls;
import vn.hanoi.ops.hotline.calls.LogCall;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;

@HotlineModuleTest
class HotlineLeadModuleTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 20);

    @Autowired
    HotlineSetup setup;

    @Autowired
    TicketIntake intake;

    @Autowired
    TicketWork work;

    @Autowired
    TicketTriage triage;

    @Autowired
    Calls calls;

    @Autowired
    HotlineReports reports;

    @Autowired
    HotlineBoard board;

    @Autowired
    HotlineAgents agents;

    @Autowired
    DeskOfficers officers;

    @Autowired
    QualitySamples samples;

    @Autowired
    Shifts shifts;

    @Autowired
    ShiftPaper paper;

    @Autowired
    TicketBulk bulk;

    @Autowired
    List<Exportable> exports;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void beginAtNine() {
        setup.begin();
        jdbc.sql("DELETE FROM hotline_shift").update();
    }

    @Test
    void theReportCountsByBranchCategoryUnitAndHourOfHanoi() {
        TicketId answered = open("MASK");
        open("FOOD");
        setup.minute(90);
        work.answer(answered, "Đã nhắc nhở");
        triage.close(answered, true, "");
        triage.rate(answered, 4, "Hài lòng");
        setup.supervisor();
        assertThat(reports.lines(ReportBy.HOUR, TODAY, TODAY)).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo("9");
            assertThat(line.opened()).isEqualTo(2);
            assertThat(line.answered()).isEqualTo(1);
            assertThat(line.minutes()).isEqualTo(90);
            assertThat(line.stars()).isEqualTo(4);
        });
        assertThat(reports.lines(ReportBy.BRANCH, TODAY, TODAY))
                .extracting(ReportLine::key)
                .containsExactly("4", "6");
        assertThat(reports.lines(ReportBy.CATEGORY, TODAY, TODAY))
                .extracting(ReportLine::key)
                .containsExactlyInAnyOrder("MASK", "FOOD");
        assertThat(reports.lines(ReportBy.UNIT, TODAY, TODAY)).singleElement().satisfies(line -> assertThat(line.key())
                .startsWith("01."));
        assertThat(reports.week(TODAY, TODAY)[0][9]).isEqualTo(2);
        assertThat(reports.lines(ReportBy.HOUR, TODAY.plusDays(1), TODAY.plusDays(1)))
                .isEmpty();
        setup.login("quan.hoankiem", "01.002", Role.DISTRICT_OFFICER);
        assertThat(reports.byUnit(TODAY, TODAY)).isEmpty();
    }

    @Test
    void theBoardNamesTheOldestAndWhatWillBeLateNext() {
        TicketId waits = intake.receive(OpenTicket.ofCall("MASK", "Không đeo khẩu trang", "Chợ")
                .at(VAN_MIEU)
                .unclassified());
        setup.minute(30);
        setup.supervisor();
        assertThat(board.oldest()).extracting(TicketRow::id).containsExactly(waits);
        assertThat(board.ahead()).extracting(TicketRow::id).containsExactly(waits);
    }

    @Test
    void theBoardShowsWhoSitsThereAndWhatEachHas() {
        officers.present(Presence.IN_CALL);
        calls.log(new LogCall(
                null, Optional.of("TRAVEL"), CallOutcome.SOLVED, "", Optional.empty(), Optional.empty(), 40));
        setup.supervisor();
        assertThat(agents.now())
                .filteredOn(line -> line.officer().account().equals("tongdai1022"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.calls()).isEqualTo(1);
                    assertThat(line.officer().presence()).isEqualTo(Presence.IN_CALL);
                });
        setup.at(HotlineSetup.NINE.plus(Duration.ofHours(2)));
        assertThat(agents.now()).isEmpty();
    }

    @Test
    void theSupervisorGivesWhatWaitsForTriageToAnOperator() {
        officers.seen();
        TicketId waits = intake.receive(
                OpenTicket.ofCall("MASK", "Không đeo khẩu trang", "Chợ").unclassified());
        setup.supervisor();
        DeskOfficer operator = officers.of("CITY", vn.hanoi.ops.kernel.AreaPath.CITY).stream()
                .filter(o -> o.account().equals("tongdai1022"))
                .findFirst()
                .orElseThrow();
        assertThat(bulk.run(BulkOrder.assign(UUID.randomUUID(), operator), List.of(waits))
                        .done())
                .isEqualTo(1);
        assertThat(board.oldest()).extracting(TicketRow::assignee).containsExactly("tongdai1022");
    }

    @Test
    void anEndedTicketIsDrawnOnceAndScored() {
        TicketId id = open("MASK");
        work.answer(id, "Đã nhắc nhở");
        triage.close(id, true, "");
        setup.supervisor();
        assertThat(samples.draw(10)).isEqualTo(1);
        assertThat(samples.draw(10)).isZero();
        QualitySample sample = samples.rows().getFirst();
        assertThatExceptionOfType(TicketRefused.class).isThrownBy(() -> samples.score(sample.id(), 6, ""));
        samples.score(sample.id(), 4, "Trả lời rõ");
        assertThat(samples.rows().getFirst().score()).isEqualTo(4);
    }

    @Test
    void aShiftIsTakenOverByAnotherLeaderOnly() {
        open("MASK");
        setup.supervisor();
        UUID id = shifts.end("Theo dõi chợ Văn Miếu");
        assertThatExceptionOfType(TicketRefused.class)
                .isThrownBy(() -> shifts.take(id))
                .extracting(TicketRefused::reason)
                .isEqualTo(Reason.WRONG_STATE);
        setup.login("truongca.sau", "01", Role.HOTLINE_SUPERVISOR);
        shifts.take(id);
        assertThat(shifts.rows()).singleElement().satisfies(shift -> {
            assertThat(shift.open()).isEqualTo(1);
            assertThat(shift.takenBy()).contains("truongca.sau");
        });
        assertThatExceptionOfType(TicketRefused.class).isThrownBy(() -> shifts.end(" "));
    }

    @Test
    void theListsOfAHandOverAreThoseOfItsMomentAndLeaveAsPdf() throws Exception {
        TicketId id = open("MASK");
        setup.supervisor();
        UUID shift = shifts.end("Theo dõi chợ Văn Miếu");
        setup.operator();
        open("MASK");
        work.answer(id, "Đã nhắc nhở");
        setup.supervisor();
        assertThat(shifts.lists(shift)).singleElement().satisfies(line -> {
            assertThat(line.list()).isEqualTo(ShiftList.NEXT);
            assertThat(line.ticket()).isEqualTo(id);
            assertThat(line.state()).isEqualTo(TicketState.ANSWERED);
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.write(shift, out);
        try (PdfReader read = new PdfReader(out.toByteArray())) {
            assertThat(new PdfTextExtractor(read).getTextFromPage(1).replaceAll("\\s+", " "))
                    .contains(
                            "Bàn giao ca trực Tổng đài 1022",
                            "Theo dõi chợ Văn Miếu",
                            shifts.lists(shift).getFirst().label());
        }
    }

    @Test
    void theCitysLayoutHasItsSixCountersDayByDay() {
        calls.log(new LogCall(
                null, Optional.of("TRAVEL"), CallOutcome.SOLVED, "", Optional.empty(), Optional.empty(), 40));
        calls.log(new LogCall(null, Optional.empty(), CallOutcome.MISSED, "", Optional.empty(), Optional.empty(), 0));
        setup.supervisor();
        TableExport<?> counters = export("hotline-counters");
        ExportQuery query = new ExportQuery(java.util.Map.of("from", "2021-09-19", "to", "2021-09-20"));
        assertThat(counters.count(query)).isEqualTo(2);
        assertThat(counters.columns()).hasSize(8);
        List<Object> days = new ArrayList<>();
        counters.rows(query, days::add);
        assertThat(days).hasSize(2);
        assertThat(days.getLast().toString()).contains("in=2", "answered=1", "solved=1");
        assertThat(counters.count(new ExportQuery(java.util.Map.of("from", "1900-01-01", "to", "2021-09-20"))))
                .isEqualTo(366);
    }

    @Test
    void theListOfTicketsLeavesWithoutTheWordsOfPeople() {
        open("FOOD");
        setup.supervisor();
        TableExport<?> list = export("tickets");
        assertThat(list.count(ExportQuery.ALL)).isEqualTo(1);
        assertThat(list.fields())
                .containsExactlyInAnyOrder(HotlineFields.PLACE, HotlineFields.TEXT)
                .doesNotContain(HotlineFields.CALLER, HotlineFields.PHONE, HotlineFields.MATTER);
    }

    private TableExport<?> export(String kind) {
        return (TableExport<?>)
                exports.stream().filter(e -> e.kind().equals(kind)).findFirst().orElseThrow();
    }

    private TicketId open(String category) {
        return intake.open(OpenTicket.ofCall(category, "Một việc", "Cổng chợ").at(VAN_MIEU));
    }
}
