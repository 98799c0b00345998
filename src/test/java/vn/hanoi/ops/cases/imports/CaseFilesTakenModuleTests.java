package vn.hanoi.ops.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.exchange.imports.ImportId;
import vn.hanoi.ops.exchange.imports.ImportState;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;

/** Files that are taken over at once, and taken back beside what others did. */
@CaseModuleTest
class CaseFilesTakenModuleTests {

    private static final String HEAD =
            "Mã hồ sơ;Loại;Họ và tên;Ngày sinh;Phường/xã;Quận/huyện;Thời điểm có kết quả;Mã nguồn lây;Ngày tiếp xúc cuối;"
                    + "Ngày khởi phát;Số mũi đã tiêm\n";

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
    void anImportThatIsTakenOverTwiceAtOnceTakesEachRowOnce() throws Exception {
        String rows = IntStream.range(0, 300)
                .mapToObj(i -> f0("", "Người Cùng " + (char) ('a' + i % 26) + (char) ('a' + i / 26), 1940 + i % 60, ""))
                .collect(Collectors.joining());
        ImportId id = read(HEAD + rows).id();
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<ImportSummary>> runs =
                    List.of(both.submit(() -> takenFrom(start, id)), both.submit(() -> takenFrom(start, id)));
            for (Future<ImportSummary> run : runs) {
                assertThat(run.get().state()).isEqualTo(ImportState.TAKEN);
                assertThat(run.get().taken()).isEqualTo(300);
            }
        }
        assertThat(count("SELECT COUNT(*) FROM cases_case")).isEqualTo(300);
        assertThat(imports.takeBack(id, done -> {}).kept()).isZero();
        assertThat(count("SELECT COUNT(*) FROM cases_case WHERE state <> 'EXCLUDED'"))
                .isZero();
    }

    private ImportSummary takenFrom(CyclicBarrier start, ImportId id) throws Exception {
        CasesSetup.dongDa();
        start.await();
        return imports.take(id, rows -> {});
    }

    @Test
    void takingAFileBackLeavesTheExposureThatWasEnteredBefore() {
        take(HEAD + f0("T-1", "Nguyễn Văn Nguồn", 1980, "") + f1("T-2", "Lê Thị Gặp", 1991, "T-1", ""));
        String until = until("T-2");
        ImportSummary more = take(HEAD + f1("T-2", "Lê Thị Gặp", 1991, "T-1", "2"));
        assertThat(more.changed()).isOne();
        assertThat(imports.takeBack(more.id(), rows -> {}).kept()).isZero();
        assertThat(count("SELECT COUNT(*) FROM cases_exposure WHERE removed_at IS NULL"))
                .isOne();
        assertThat(count("SELECT COUNT(*) FROM cases_case WHERE doses IS NOT NULL"))
                .isZero();
        assertThat(until("T-2")).isEqualTo(until).isNotBlank();
    }

    @Test
    void aFileIsNotTakenBackFromACaseThatANewerFileChanged() {
        ImportSummary first = take(HEAD + f0("S-1", "Nguyễn Văn Sớm", 1980, ""));
        take(HEAD + f0("S-1", "Nguyễn Văn Sớm", 1980, "18/09/2021"));
        assertThat(imports.takeBack(first.id(), rows -> {}).kept()).isOne();
        assertThat(count("SELECT COUNT(*) FROM cases_case WHERE state = 'CONFIRMED' AND onset_on = '2021-09-18'"))
                .isOne();
    }

    @Test
    void aFileIsTakenBackWhenTheNewerFileWasTakenBackBefore() {
        ImportSummary first = take(HEAD + f0("S-2", "Nguyễn Văn Trước", 1980, ""));
        ImportSummary newer = take(HEAD + f0("S-2", "Nguyễn Văn Trước", 1980, "18/09/2021"));
        assertThat(imports.takeBack(newer.id(), rows -> {}).kept()).isZero();
        assertThat(imports.takeBack(first.id(), rows -> {}).kept()).isZero();
        assertThat(count("SELECT COUNT(*) FROM cases_case WHERE state = 'EXCLUDED'"))
                .isOne();
    }

    private static String f0(String id, String name, int born, String onset) {
        return String.join(";", id, "F0", name, "" + born, "Văn Miếu", "Đống Đa", "20/09/2021", "", "", onset, "")
                + "\n";
    }

    private static String f1(String id, String name, int born, String source, String doses) {
        return String.join(";", id, "F1", name, "" + born, "Văn Miếu", "Đống Đa", "", source, "19/09/2021", "", doses)
                + "\n";
    }

    private String until(String number) {
        return jdbc.sql("SELECT c.quarantine_until FROM cases_case c JOIN cases_external x ON x.case_id = c.id"
                        + " WHERE x.external_id = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private ImportSummary take(String text) {
        return imports.take(read(text).id(), rows -> {});
    }

    private ImportSummary read(String text) {
        try {
            return imports.read("cases", Files.writeString(folder.resolve("list-" + ++files), text), rows -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
