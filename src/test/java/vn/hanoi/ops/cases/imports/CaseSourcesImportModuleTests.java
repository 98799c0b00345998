package vn.hanoi.ops.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.cases.CasesSetup.VAN_MIEU;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CasesSetup;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.cases.records.CaseModuleTest;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Verdict;

@CaseModuleTest
class CaseSourcesImportModuleTests {

    private static final String HEAD =
            "Mã hồ sơ;Loại;Họ và tên;Ngày sinh;Điện thoại;Phường/xã;Quận/huyện;Thời điểm có kết quả;Mã nguồn lây;Ngày tiếp xúc cuối\n";

    @TempDir
    Path folder;

    @Autowired
    CasesSetup setup;

    @Autowired
    Imports imports;

    @Autowired
    CaseList list;

    @BeforeEach
    void begin() {
        setup.begin();
        setup.forgetClaims();
    }

    @Test
    void contactsOfARowThatWaitsForADecisionAreLeftOutWithTheirOwnContactsAndStopNobodyElse() throws IOException {
        setup.person("Phạm Văn Chờ", 1975, "0912000671", VAN_MIEU);
        ImportSummary read = read(HEAD
                + "W-1;F0;Phạm Văn Chờ;1975;0912000671;Văn Miếu;Đống Đa;20/09/2021;;\n"
                + "W-2;F1;Trần Thị Theo;1981;;Văn Miếu;Đống Đa;;W-1;19/09/2021\n"
                + "W-3;F2;Trần Thị Theo Sau;1982;;Văn Miếu;Đống Đa;;W-2;19/09/2021\n"
                + "W-4;F0;Nguyễn Văn Riêng;1983;;Văn Miếu;Đống Đa;20/09/2021;;\n"
                + "W-5;F1;Nguyễn Thị Riêng;1984;;Văn Miếu;Đống Đa;;W-4;19/09/2021\n");
        assertThat(read.doubtful()).isOne();
        assertThat(read.fresh()).isEqualTo(4);
        ImportSummary taken = imports.take(read.id(), rows -> {});
        assertThat(taken.taken()).isEqualTo(2);
        assertThat(taken.bad()).isEqualTo(2);
        assertThat(imports.lines(read.id(), Verdict.BAD, 0, 10))
                .allMatch(line -> line.words().getFirst().contains("chưa có ca nào"));
        assertThat(list.rows(CaseFilter.of(Tray.ALL), null, 10)).hasSize(2);
    }

    private ImportSummary read(String text) throws IOException {
        return imports.read("cases", Files.writeString(folder.resolve("list"), text), rows -> {});
    }
}
