package vn.hanoi.ops.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;

/** Files that are written by a node that stops, or by another one than that on which they are stopped. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@Import(ExportSetup.class)
@RecordApplicationEvents
@WithOfficer(value = Role.HEALTH_OFFICER, areas = "2021:01.006")
class ExportsOfNodesModuleTests {

    @Autowired
    ExportSetup setup;

    @Autowired
    Exports exports;

    @Autowired
    ExportDownload download;

    @Autowired
    RunningExports running;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void begin() {
        setup.begin(3);
    }

    @Test
    void aDownloadThatAKilledNodeLeftCanBeFetchedAgain() {
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, ""));
        jdbc.sql("UPDATE exchange_export SET state = 'RUNNING', beat_at = UTC_TIMESTAMP(3)")
                .update();
        assertThatThrownBy(() -> ExportSetup.text(download, row.id())).isInstanceOf(ExportRefused.class);
        jdbc.sql("UPDATE exchange_export SET beat_at = '2021-01-01'").update();
        assertThat(exports.find(row.id()).orElseThrow().state()).isEqualTo(ExportState.READY);
        assertThat(ExportSetup.text(download, row.id()).lines()).hasSize(5);
        assertThat(exports.find(row.id()).orElseThrow().state()).isEqualTo(ExportState.DONE);
    }

    @Test
    void aDownloadThatWasStoppedOnAnotherNodeEnds() {
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, ""));
        setup.beforeEach(n -> {
            if (n == 2) {
                jdbc.sql("UPDATE exchange_export SET stop_asked = TRUE").update();
                running.beat();
            }
        });
        assertThatThrownBy(() -> ExportSetup.text(download, row.id())).isInstanceOf(ExportCancelled.class);
        assertThat(exports.find(row.id()).orElseThrow().state()).isEqualTo(ExportState.CANCELLED);
    }

    @Test
    void aDownloadThatWasTakenForLeftChangesNothingOfTheOneAfterIt() {
        ExportRow row = exports.order(ExportSetup.order(ExportFormat.CSV, ""));
        setup.beforeEach(n -> jdbc.sql("UPDATE exchange_export SET attempt = 2").update());
        ExportSetup.text(download, row.id());
        assertThat(exports.find(row.id()).orElseThrow().state()).isEqualTo(ExportState.RUNNING);
    }
}
