package vn.hanoi.ops.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.exchange.imports.ImportRefused.Reason;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.sheet.SheetFault;
import vn.hanoi.ops.kernel.sheet.SheetFormat;

@ApplicationModuleTest(module = "exchange", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import(SampleRegister.class)
@RecordApplicationEvents
@WithOfficer(Role.HEALTH_OFFICER)
class ImportsModuleTests {

    private static final String FILE = "ma so;HỌ VÀ TÊN;ghi chú\n1;Chợ Mẫu;\n2;;x\n3;Ngõ Mẫu;\n3;Ngõ Mẫu;\n";

    @TempDir
    Path folder;

    @Autowired
    SampleRegister register;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void begin() {
        register.begin();
    }

    @Test
    void lookingAtAFileChangesNothingAndItsNumbersAddUp() {
        ImportSummary summary = read(FILE);
        assertThat(register.names()).isEmpty();
        assertThat(summary.state()).isEqualTo(ImportState.LOOKED_AT);
        assertThat(summary.total()).isEqualTo(4);
        assertThat(summary.fresh() + summary.changed() + summary.same() + summary.bad())
                .isEqualTo(4);
        assertThat(summary.fresh()).isEqualTo(2);
        assertThat(summary.bad()).isEqualTo(1);
        assertThat(summary.unknown()).containsExactly("ghi chú");
    }

    @Test
    void headsAreRecognisedInBothLanguagesWithAndWithoutMarks() {
        for (String head : List.of("Mã số,Họ và tên", "MA SO,ho va ten", "case_id,person.name", "code,List")) {
            assertThat(read(head + "\n1,Chợ " + head.length() + "\n").fresh())
                    .as(head)
                    .isEqualTo(1);
        }
    }

    @Test
    void rowsOfGroupsAndCaptionsOfOtherProgramsAreNoData() {
        assertThat(read("Case,Person,Case\ncaseId,person.name,reportDate\n1,Chợ Một,x\n")
                        .total())
                .isEqualTo(1);
        assertThat(read("caseId,person.name,reportDate\nMã số,Họ và tên,Ngày\n1,Chợ Hai,x\n")
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aFileWithoutANeededColumnIsRefusedByItsName() {
        assertThatThrownBy(() -> read("Mã số,Ghi chú\n1,x\n")).isInstanceOfSatisfying(ImportRefused.class, e -> {
            assertThat(e.reason()).isEqualTo(Reason.COLUMNS_MISSING);
            assertThat(e.columns()).containsExactly("exchange.column.list");
        });
        refuses(Reason.COLUMN_TWICE, () -> read("Mã số,ma so,Họ và tên\n1,1,x\n"));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        imports.take(read(FILE).id(), rows -> {});
        register.names().put("1", "edited later");
        ImportSummary again = read(FILE);
        assertThat(again.cameBefore()).isTrue();
        assertThat(again.toTake()).isZero();
        assertThat(again.same()).isEqualTo(3);
        imports.take(again.id(), rows -> {});
        assertThat(register.names()).containsEntry("1", "edited later");
    }

    @Test
    void whatWouldChangeIsShownBeforeItIsTakenOver() {
        register.names().put("1", "Chợ Cũ");
        ImportSummary summary = read(FILE);
        ImportLine line = imports.lines(summary.id(), Verdict.CHANGED, 0, 10).getFirst();
        assertThat(line.differences().getFirst().after()).isEqualTo("Chợ Mẫu");
        imports.take(summary.id(), rows -> {});
        assertThat(register.names()).containsEntry("1", "Chợ Mẫu");
    }

    @Test
    void anImportIsTakenBackExceptForWhatWasChangedSince() {
        register.names().put("1", "Chợ Cũ");
        ImportId id = imports.take(read(FILE).id(), rows -> {}).id();
        register.names().put("3", "edited by somebody");
        ImportSummary undone = imports.takeBack(id, rows -> {});
        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.kept()).isEqualTo(1);
        assertThat(register.names()).containsEntry("1", "Chợ Cũ").containsEntry("3", "edited by somebody");
    }

    @Test
    void afterAnUndoTheSameFileCanBeTakenOverAgain() {
        imports.takeBack(imports.take(read(FILE).id(), rows -> {}).id(), rows -> {});
        assertThat(read(FILE).fresh()).isEqualTo(2);
    }

    @Test
    void oneRowThatIsRefusedStopsNoOther() {
        ImportSummary taken =
                imports.take(read("code,name\n1,a\n2,refused\n3,c\n").id(), rows -> {});
        assertThat(register.names()).containsOnlyKeys("1", "3");
        assertThat(taken.bad()).isEqualTo(1);
        assertThat(taken.taken()).isEqualTo(2);
        assertThat(taken.fresh() + taken.changed() + taken.same() + taken.bad()).isEqualTo(taken.total());
    }

    @Test
    void rowsThatTheRoomNamesAreLeftOutAndTheOthersAreTakenOverInOnePiece() {
        ImportSummary taken = imports.take(
                read("code,name\n1,a\n2,unfit\n3,c\n4,unfit\n5,e\n").id(), rows -> {});
        assertThat(register.names()).containsOnlyKeys("1", "3", "5");
        assertThat(taken.bad()).isEqualTo(2);
        assertThat(register.asked()).isEqualTo(2);
    }

    @Test
    void anImportThatBrokeOffGoesOnWhereItStopped() {
        ImportId id = read(many(2_000)).id();
        register.breakAt(1_000);
        assertThatThrownBy(() -> imports.take(id, rows -> {})).isInstanceOf(IllegalStateException.class);
        assertThat(imports.find(id).orElseThrow().state()).isEqualTo(ImportState.TAKING);
        assertThat(imports.find(id).orElseThrow().taken()).isEqualTo(1_000);
        register.breakAt(Integer.MAX_VALUE);
        assertThat(imports.take(id, rows -> {}).taken()).isEqualTo(2_000);
        assertThat(register.names()).hasSize(2_000);
    }

    @Test
    void badRowsComeBackAsAFileThatCanBeCorrectedAndBroughtInAgain() throws IOException {
        ImportSummary summary = read(FILE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        imports.badRows(summary.id(), SheetFormat.CSV, out);
        String file = out.toString(StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(3);
        assertThat(file).contains("HỌ VÀ TÊN", "Lỗi").doesNotContain("Chợ Mẫu");
        assertThat(read(file.replace("2,,x", "2,Đã sửa,x")).fresh()).isEqualTo(1);
    }

    @Test
    void anotherOfficersFileDoesNotExist() {
        ImportId id = read(FILE).id();
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("other", Role.HEALTH_OFFICER));
        assertThat(imports.find(id)).isEmpty();
        refuses(Reason.NOT_THERE, () -> imports.take(id, rows -> {}));
        refuses(Reason.NOT_THERE, () -> imports.lines(id, Verdict.NEW, 0, 10));
    }

    @Test
    @WithOfficer(Role.WARD_POLICE)
    void aPostThatMayNotBringTheListCannot() {
        refuses(Reason.KIND_UNKNOWN, () -> read(FILE));
        assertThat(imports.kinds()).doesNotContain("sample");
    }

    @Test
    void aBrokenFileLeavesNothingOpen() {
        assertThatThrownBy(() -> read("code,name\n1," + "x".repeat(100_000) + "\n"))
                .isInstanceOf(SheetFault.class);
        assertThat(imports.mine("sample")).allMatch(summary -> summary.state() == ImportState.DROPPED);
    }

    @Test
    void stepsAreTakenInOrderAndRecordedWithNumbersOnly() {
        ImportId id = read(FILE).id();
        refuses(Reason.WRONG_STATE, () -> imports.takeBack(id, rows -> {}));
        imports.take(id, rows -> {});
        refuses(Reason.WRONG_STATE, () -> imports.take(id, rows -> {}));
        refuses(Reason.WRONG_STATE, () -> imports.drop(id));
        assertThat(events.stream(ActRecorded.class).map(ActRecorded::act))
                .containsSubsequence("IMPORT_LOOKED_AT", "IMPORT_TAKEN");
        assertThat(events.stream(ActRecorded.class).map(ActRecorded::detail)).noneMatch(s -> s.contains("Mẫu"));
    }

    @Test
    void cellsAreSealedAtRest() {
        read(FILE);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM exchange_import_row WHERE cells LIKE '%Mẫu%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private ImportSummary read(String text) {
        try {
            Path file = Files.writeString(folder.resolve("in.csv"), text);
            return imports.read("sample", file, rows -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String many(int rows) {
        return "code,name\n"
                + IntStream.rangeClosed(1, rows).mapToObj(i -> i + ",Chợ " + i).collect(Collectors.joining("\n"));
    }

    private static void refuses(Reason reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(ImportRefused.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
