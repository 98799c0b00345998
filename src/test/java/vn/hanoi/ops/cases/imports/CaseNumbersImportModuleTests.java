package vn.hanoi.ops.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.cases.CaseState;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.exchange.imports.ImportLine;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.Verdict;

@CaseModuleTest
class CaseNumbersImportModuleTests {

    private static final String HEAD =
            "Mã hồ sơ;Loại;Họ và tên;Ngày sinh;Điện thoại;Phường/xã;Quận/huyện;Thời điểm có kết quả;Nơi phát hiện;Giá trị Ct;"
                    + "Mã nguồn lây;Ngày tiếp xúc cuối;Kết cục\n";

    @TempDir
    Path folder;

    @Autowired
    CasesSetup setup;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    private int files;

    @BeforeEach
    void begin() {
        setup.begin();
        setup.forgetClaims();
    }

    @Test
    void aNumberOfAnEarlierListThatIsSomebodyElseNowIsARowErrorAndChangesNoStrangersCase() throws IOException {
        take(HEAD + f0("1", "Nguyễn Văn Tuần Một", 1980, "") + f0("2", "Trần Thị Tuần Một", 1981, ""));
        ImportSummary next = read(HEAD
                + f0("1", "Hoàng Đình Tuần Hai", 1962, "")
                + f1("3", "Lê Thị Theo Sau", 1991, "1")
                + f0("2", "Trần Thị Tuần Một", 1981, ""));
        assertThat(next.bad()).isEqualTo(2);
        assertThat(next.same()).isOne();
        List<ImportLine> bad = lines(next, Verdict.BAD);
        assertThat(bad.getFirst().words()).singleElement().asString().contains("mã này đang là mã của một người khác");
        assertThat(bad.getLast().words()).singleElement().asString().contains("người khác với ca đang mang mã");
        ImportSummary contactInFront =
                read(HEAD + f1("4", "Lê Thị Đi Trước", 1992, "1") + f0("1", "Hoàng Đình Tuần Ba", 1963, ""));
        assertThat(contactInFront.bad()).isEqualTo(2);
    }

    @Test
    void twoListsWithTheSameNumbersThatWereLookedAtBeforeEitherWasTakenDoNotMix() throws IOException {
        ImportSummary one = read(HEAD + f0("1", "Đặng Văn Trước", 1950, ""));
        ImportSummary other = read(HEAD
                + f0("1", "Bùi Đình Sau", 1962, "")
                + f1("2", "Mai Thị Theo", 1991, "1")
                + f0("3", "Vũ Thị Riêng", 1971, ""));
        assertThat(other.fresh()).isEqualTo(3);
        imports.take(one.id(), rows -> {});
        ImportSummary taken = imports.take(other.id(), rows -> {});
        assertThat(taken.taken()).isOne();
        assertThat(taken.bad()).isEqualTo(2);
        assertThat(count("SELECT COUNT(*) FROM cases_exposure")).isZero();
    }

    @Test
    void aContactMayStandAboveItsCaseEvenFarAbove() throws IOException {
        String many = IntStream.range(0, 520)
                .mapToObj(i ->
                        f0("N" + i, "Người Giả " + (char) ('a' + i % 26) + (char) ('a' + i / 26), 1940 + i % 60, ""))
                .collect(Collectors.joining());
        ImportSummary read = read(HEAD
                + f1("L-1", "Lê Thị Ở Trên", 1991, "L-9")
                + f1("L-2", "Lê Thị Sai Mã", 1992, "L-8")
                + many
                + f0("L-9", "Nguyễn Văn Ở Dưới", 1980, ""));
        assertThat(lines(read, Verdict.BAD))
                .singleElement()
                .satisfies(line -> assertThat(line.words().getFirst()).contains("L-8", "kể cả trong tệp"));
        assertThat(read.fresh()).isEqualTo(522);
    }

    @Test
    void aContactMoreThanAThousandRowsAboveItsCaseIsTakenOver() throws IOException {
        String many = IntStream.range(0, 1_010)
                .mapToObj(i -> f0(
                        "V" + i,
                        "Người Xa " + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676),
                        1940 + i % 60,
                        ""))
                .collect(Collectors.joining());
        ImportSummary read = read(HEAD
                + f1("V-2", "Lê Thị Cháu", 1992, "V-1").replace(";F1;", ";F2;")
                + f1("V-1", "Lê Thị Con", 1991, "V-9")
                + many
                + f0("V-9", "Nguyễn Văn Cuối Tệp", 1980, ""));
        assertThat(read.fresh()).isEqualTo(1_013);
        ImportSummary taken = imports.take(read.id(), rows -> {});
        assertThat(taken.bad()).isZero();
        assertThat(taken.taken()).isEqualTo(1_013);
        assertThat(count("SELECT COUNT(*) FROM cases_exposure")).isEqualTo(2);
    }

    @Test
    void aDoubtfulContactWhoseCaseComesInTheSameFileCanBeDecided() throws IOException {
        setup.person("Phạm Văn Quen", 1975, "0912000691", VAN_MIEU);
        ImportSummary read = read(HEAD
                + f0("D-1", "Nguyễn Văn Nguồn", 1980, "")
                + "D-2;F1;Phạm Văn Quen;1975;0912000691;Văn Miếu;Đống Đa;;;;D-1;19/09/2021;\n");
        if (read.doubtful() == 1) {
            ImportLine line = lines(read, Verdict.DOUBTFUL).getFirst();
            assertThat(line.choices()).hasSizeGreaterThan(1);
            imports.decide(read.id(), line.number(), line.choices().getFirst().code());
        }
        assertThat(imports.take(read.id(), rows -> {}).taken()).isEqualTo(2);
    }

    @Test
    void aSecondFileBringsWhatWasNotKnownOfAConfirmationAndItsUndoTakesThatBack() throws IOException {
        take(HEAD + f0("K-1", "Nguyễn Văn Thiếu", 1980, ""));
        ImportSummary read = read(HEAD + f0("K-1", "Nguyễn Văn Thiếu", 1980, "Cộng đồng;22,5"));
        assertThat(read.changed()).isOne();
        assertThat(lines(read, Verdict.CHANGED).getFirst().differences())
                .extracting(Looked.Difference::titleKey)
                .containsExactly("field.case.ct", "field.case.detection");
        imports.take(read.id(), rows -> {});
        assertThat(count("SELECT COUNT(*) FROM cases_case WHERE detection = 'COMMUNITY' AND ct = 22.5"))
                .isOne();
        ImportSummary otherwise = read(HEAD + f0("K-1", "Nguyễn Văn Thiếu", 1980, "Bệnh viện;22,5"));
        assertThat(otherwise.same()).isOne();
        assertThat(imports.partly(otherwise.id(), 0, 10)).singleElement().satisfies(line -> assertThat(
                        line.words().getFirst())
                .contains("Nơi phát hiện", "hồ sơ ở đây ghi khác"));
        assertThat(imports.takeBack(read.id(), rows -> {}).kept()).isZero();
        assertThat(count("SELECT COUNT(*) FROM cases_case WHERE detection IS NULL AND ct IS NULL"))
                .isOne();
    }

    @Test
    void whatAFileAddsToACaseThatIsOverIsTold() throws IOException {
        take(HEAD + f0("C-1", "Nguyễn Văn Nguồn", 1980, "") + f1("C-2", "Lê Thị Xong", 1991, "C-1"));
        jdbc.sql(
                        "UPDATE cases_case SET state_before = state, state = :over, ended_at = registered_at WHERE kind = 'F1'")
                .param("over", CaseState.COMPLETED.name())
                .update();
        ImportSummary read = read(HEAD
                + "C-2;F1;Lê Thị Xong;1991;;Văn Miếu;Đống Đa;;;;C-1;20/09/2021;\n"
                + f0("C-2", "Lê Thị Xong", 1991, ""));
        assertThat(read.same()).isEqualTo(2);
        assertThat(imports.partly(read.id(), 0, 10))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.words().getFirst()).contains("hồ sơ ở đây đã kết thúc"));
    }

    private static String f0(String id, String name, int born, String more) {
        String told = more.isEmpty() ? ";" : more;
        return String.join(";", id, "F0", name, "" + born, "", "Văn Miếu", "Đống Đa", "20/09/2021", told, "", "", "")
                + "\n";
    }

    private static String f1(String id, String name, int born, String source) {
        return String.join(
                        ";", id, "F1", name, "" + born, "", "Văn Miếu", "Đống Đa", "", "", "", source, "19/09/2021", "")
                + "\n";
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private void take(String text) throws IOException {
        imports.take(read(text).id(), rows -> {});
    }

    private List<ImportLine> lines(ImportSummary summary, Verdict verdict) {
        return imports.lines(summary.id(), verdict, 0, 50);
    }

    private ImportSummary read(String text) throws IOException {
        return imports.read("cases", Files.writeString(folder.resolve("list-" + ++files), text), rows -> {});
    }
}
