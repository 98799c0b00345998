package vn.hanoi.ops.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.exchange.ExportRefused.Reason;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import(ExportSetup.class)
@RecordApplicationEvents
@WithOfficer(value = Role.HEALTH_OFFICER, areas = "2021:01.006")
class ExportsModuleTests {

    private static final String WHY = "Lập danh sách điều tra dịch tễ ổ dịch chợ";
    private static final String DISTRICT = "2021:01.006";
    private static final String OTHER_DISTRICT = "2021:01.001";

    @Autowired
    ExportSetup setup;

    @Autowired
    Exports exports;

    @Autowired
    ExportDownload download;

    @Autowired
    ExportRules rules;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void begin() {
        setup.begin(3);
    }

    @Test
    void aSmallFileIsDownloadedOnceAndRecordedWithRowsFieldsAndPurpose() {
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, ""));
        assertThat(row.state()).isEqualTo(ExportState.READY);
        String text = ExportSetup.text(download, row.id());
        assertThat(text.lines()).hasSize(5);
        ExportRow done = exports.find(row.id()).orElseThrow();
        assertThat(done.state()).isEqualTo(ExportState.DONE);
        assertThat(done.written()).isEqualTo(3);
        assertThat(done.digest()).hasSize(64);
        ActRecorded left = act("FILE_EXPORTED");
        assertThat(left.kind()).isEqualTo(ActKind.EXPORT);
        assertThat(left.rows()).isEqualTo(3);
        assertThat(left.purpose()).isEqualTo("TRACING");
        assertThat(left.fields()).contains("sample.phone");
        refuses(Reason.WRONG_STATE, () -> ExportSetup.text(download, row.id()));
    }

    @Test
    void theAuditKnowsOfAFileBeforeItsFirstRowLeaves() {
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, ""));
        setup.beforeEach(n -> assertThat(events.stream(ActRecorded.class).map(ActRecorded::act))
                .contains("EXPORT_BEGUN"));
        ExportSetup.text(download, row.id());
    }

    @Test
    void theFileSaysWhoTookItOutAndHoldsNoFormula() {
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, ""));
        String text = ExportSetup.text(download, row.id());
        assertThat(text).contains("'=HYPERLINK").contains(row.id().toString(), "do test xuất lúc", "3 dòng");
        assertThat(text.lines().toList().getLast()).contains("# Tệp");
    }

    @Test
    void aPostSeesInTheFileWhatThePolicyLetsItSee() {
        String health = ExportSetup.text(
                download, exports.order(ExportSetup.order(ExportFormat.CSV, "")).id());
        assertThat(health).contains("DƯƠNG TÍNH");
        String police = ExportSetup.as(
                "canhsat",
                Role.WARD_POLICE,
                "2021:01.006.00193",
                () -> ExportSetup.text(
                        download,
                        exports.order(new OrderExport(
                                        "sample", ExportFormat.CSV, ExportQuery.ALL, Purpose.QUARANTINE, ""))
                                .id()));
        assertThat(police).doesNotContain("DƯƠNG TÍNH").doesNotContain("Kết quả");
    }

    @Test
    void aFileWithPersonalFieldsNeedsAPurposeThatThePostMayName() {
        refuses(
                Reason.PURPOSE_MISSING,
                () -> exports.order(new OrderExport("sample", ExportFormat.CSV, ExportQuery.ALL, Purpose.NONE, "")));
        refuses(
                Reason.PURPOSE_MISSING,
                () -> exports.order(
                        new OrderExport("sample", ExportFormat.CSV, ExportQuery.ALL, Purpose.ENFORCEMENT, "")));
    }

    @Test
    void aListOfAnotherPostDoesNotExist() {
        refuses(
                Reason.KIND_UNKNOWN,
                () -> ExportSetup.as(
                        "tongdai", Role.HOTLINE_OPERATOR, DISTRICT, () -> exports.offer("sample", ExportQuery.ALL)));
        refuses(Reason.KIND_UNKNOWN, () -> exports.offer("nothing", ExportQuery.ALL));
    }

    @Test
    void anEmptyListAndAnotherFormAreRefused() {
        refuses(Reason.FORMAT_UNKNOWN, () -> exports.order(ExportSetup.order(ExportFormat.GEOJSON, "")));
        setup.begin(0);
        refuses(Reason.NO_ROWS, () -> exports.order(ExportSetup.order(ExportFormat.CSV, "")));
    }

    @Test
    void aboveTheRowsOfTheRuleASecondOfficerOfTheAreaApproves() {
        setup.begin(501);
        refuses(Reason.REASON_LENGTH, () -> exports.order(ExportSetup.order(ExportFormat.CSV, "ngắn")));
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, WHY));
        assertThat(row.state()).isEqualTo(ExportState.WAITING);
        refuses(Reason.WRONG_STATE, () -> ExportSetup.text(download, row.id()));
        refuses(Reason.OWN_FILE, () -> exports.approve(row.id()));
        refuses(
                Reason.NOT_YOURS_TO_DECIDE,
                () -> ExportSetup.as(
                        "quan.khac", Role.DISTRICT_OFFICER, OTHER_DISTRICT, () -> exports.approve(row.id())));
        assertThat(ExportSetup.as("quan", Role.DISTRICT_OFFICER, DISTRICT, exports::waiting))
                .containsExactly(row);
        ExportRow approved = ExportSetup.as("quan", Role.DISTRICT_OFFICER, DISTRICT, () -> exports.approve(row.id()));
        assertThat(approved.state()).isEqualTo(ExportState.READY);
        assertThat(ExportSetup.text(download, row.id()).lines()).hasSize(503);
    }

    @Test
    void aRefusedFileCannotBeDownloadedAndSaysWhy() {
        setup.begin(501);
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, WHY));
        ExportSetup.as("quan", Role.DISTRICT_OFFICER, DISTRICT, () -> exports.refuse(row.id(), "Chỉ cần một phường"));
        assertThat(exports.mine().getFirst().note()).isEqualTo("Chỉ cần một phường");
        refuses(Reason.WRONG_STATE, () -> ExportSetup.text(download, row.id()));
    }

    @Test
    void anApprovedFileRunsOutAfterTheHoursOfTheRule() {
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, ""));
        jdbc.sql("UPDATE exchange_export SET expires_at = '2021-01-01'").update();
        assertThat(exports.find(row.id()).orElseThrow().state()).isEqualTo(ExportState.EXPIRED);
        refuses(Reason.WRONG_STATE, () -> ExportSetup.text(download, row.id()));
    }

    @Test
    void aFileOfAnotherOfficerDoesNotExist() {
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, ""));
        refuses(
                Reason.NOT_THERE,
                () -> ExportSetup.as(
                        "yte", Role.HEALTH_OFFICER, OTHER_DISTRICT, () -> ExportSetup.text(download, row.id())));
        assertThat(ExportSetup.as("yte", Role.HEALTH_OFFICER, OTHER_DISTRICT, () -> exports.find(row.id())))
                .isEmpty();
    }

    @Test
    void aStoppedFileEndsWhereItIsAndIsRecorded() {
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, ""));
        setup.beforeEach(n -> {
            if (n == 2) {
                exports.cancel(row.id());
            }
        });
        assertThatThrownBy(() -> ExportSetup.text(download, row.id())).isInstanceOf(ExportCancelled.class);
        assertThat(exports.find(row.id()).orElseThrow().state()).isEqualTo(ExportState.CANCELLED);
        assertThat(act("EXPORT_STOPPED").rows()).isEqualTo(1);
    }

    @Test
    void aBrokenDownloadMayBeTriedAgain() {
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.XLSX, ""));
        assertThatThrownBy(() -> download.write(row.id(), new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("gone");
                    }
                }))
                .isInstanceOf(IOException.class);
        assertThat(act("EXPORT_BROKEN").kind()).isEqualTo(ActKind.EXPORT);
        assertThat(exports.find(row.id()).orElseThrow().state()).isEqualTo(ExportState.READY);
    }

    @Test
    void aRuleIsEnteredByAnAdministratorAndHoldsFromItsDay() {
        LocalDate today = LocalDate.now(vn.hanoi.ops.kernel.ConsoleClock.HANOI);
        ExportTerms stricter = new ExportTerms(true, today, 2, 1, Set.of(Role.OFFICE_CHAIR), "Quyết định thử");
        assertThatThrownBy(() -> rules.enter(stricter)).isInstanceOf(AccessDeniedException.class);
        ExportSetup.as("quantri", Role.ADMIN, "2021:01", () -> {
            rules.enter(stricter);
            return List.of();
        });
        assertThat(exports.offer("sample", ExportQuery.ALL).needsApproval()).isTrue();
        assertThat(rules.inForce(true).source()).isEqualTo("Quyết định thử");
    }

    @Test
    void aHundredAndTwentyThousandRowsNeedNoMoreMemoryThanAFew() {
        setup.begin(120_000);
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.XLSX, WHY));
        ExportSetup.as("quan", Role.DISTRICT_OFFICER, DISTRICT, () -> exports.approve(row.id()));
        long[] most = {0};
        long before = used();
        setup.beforeEach(n -> most[0] = n % 30_000 == 0 ? Math.max(most[0], used()) : most[0]);
        assertThat(written(row)).isGreaterThan(500_000);
        assertThat(most[0] - before).isLessThan(32_000_000);
    }

    private long written(ExportRow row) {
        long[] written = {0};
        try {
            download.write(row.id(), new OutputStream() {
                @Override
                public void write(int b) {
                    written[0]++;
                }

                @Override
                public void write(byte[] bytes, int from, int length) {
                    written[0] += length;
                }
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return written[0];
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private ActRecorded act(String name) {
        return events.stream(ActRecorded.class)
                .filter(act -> act.act().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void refuses(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(ExportRefused.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
