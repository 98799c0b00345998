package vn.hanoi.ops.cameras.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.exchange.ExportDownload;
import vn.hanoi.ops.exchange.ExportFormat;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.Exports;
import vn.hanoi.ops.exchange.OrderExport;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.exchange.imports.Verdict;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = CamerasView.class)
@WithOfficer(Role.ADMIN)
class CameraStagedImportViewTests extends SpringBrowserlessTest {

    private static final String HEADER = "Mã,Tên,Tuyến phố,Vĩ độ,Kinh độ,Loại thiết bị,Chu kỳ gửi (giây)\n";
    private static final String GOOD = HEADER + "CAM001,Văn Miếu,Quốc Tử Giám,21.0285,105.8355,native,5\n";
    private static final String FAR = "CAM002,Văn Miếu,Quốc Tử Giám,10.8,106.7,native,5\n";

    @TempDir
    Path folder;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry registry;

    @Autowired
    Imports imports;

    @Autowired
    Exports exports;

    @Autowired
    ExportDownload download;

    @BeforeEach
    void begin() {
        setup.begin(Instant.parse("2021-09-21T02:00:00Z"));
        jdbc.sql("DELETE FROM exchange_import").update();
    }

    @Test
    void aFileIsLookedAtTakenOverAndTakenBack() {
        ImportSummary looked = read(GOOD + FAR);
        assertThat(looked.fresh()).isEqualTo(1);
        assertThat(imports.lines(looked.id(), Verdict.BAD, 0, 10)
                        .getFirst()
                        .faults()
                        .getFirst()
                        .key())
                .isEqualTo("cameras.fault.OUTSIDE_CITY");
        assertThat(registry.all()).isEmpty();
        imports.take(looked.id(), rows -> {});
        assertThat(registry.findByCode("CAM001")).isPresent();
        imports.takeBack(looked.id(), rows -> {});
        assertThat(registry.findByCode("CAM001")).isEmpty();
    }

    @Test
    void whatIsExportedChangesNothingWhenItComesBack() throws IOException {
        imports.take(read(GOOD).id(), rows -> {});
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        download.write(
                exports.order(new OrderExport("cameras", ExportFormat.XLSX, ExportQuery.ALL, Purpose.NONE, ""))
                        .id(),
                file);
        ImportSummary back =
                imports.read("cameras", Files.write(folder.resolve("back.xlsx"), file.toByteArray()), rows -> {});
        assertThat(back.same()).isEqualTo(1);
        assertThat(back.toTake() + back.bad()).isZero();
    }

    private ImportSummary read(String text) {
        try {
            return imports.read("cameras", Files.writeString(folder.resolve("in.csv"), text), rows -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
