package vn.hanoi.ops.crowding.ui.streets;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.streets.StreetFilter;
import vn.hanoi.ops.crowding.streets.Streets;
import vn.hanoi.ops.exchange.ExportDownload;
import vn.hanoi.ops.exchange.ExportFormat;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ExportRow;
import vn.hanoi.ops.exchange.Exports;
import vn.hanoi.ops.exchange.OrderExport;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = StreetsView.class)
@WithOfficer({Role.COMMAND_CENTRE, Role.ADMIN})
class StreetImportViewTests extends SpringBrowserlessTest {

    private static final String FILE = """
            {"type":"FeatureCollection","features":[
             {"type":"Feature","properties":{"code":"N1","name":"Phố mới"},
              "geometry":{"type":"LineString","coordinates":[[105.84,21.02],[105.841,21.021]]}},
             {"type":"Feature","properties":{"code":"N2","name":"Xa"},
              "geometry":{"type":"LineString","coordinates":[[106.7,10.8],[106.8,10.9]]}}]}
            """;

    @Autowired
    CrowdingSetup setup;

    @Autowired
    Streets streets;

    @Autowired
    Exports exports;

    @Autowired
    ExportDownload download;

    @BeforeEach
    void beginWithTwoStreets() {
        setup.begin();
    }

    @Test
    void showsWhatAFileWouldDoTakesItAndTakesItBack() {
        StreetImportView view = navigate(StreetImportView.class);
        view.check(FILE.getBytes(StandardCharsets.UTF_8));
        assertThat(texts()).contains("Sẽ thêm 1, sửa 0; 1 tuyến phố có lỗi và không được nhập.");
        assertThat(count()).isEqualTo(2);
        test($(Button.class).withId("apply").single()).click();
        assertThat(count()).isEqualTo(3);
        test($(Button.class).withId("undo").single()).click();
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void whatIsExportedCanBeImportedAgain() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ExportRow row =
                exports.order(new OrderExport("streets", ExportFormat.GEOJSON, ExportQuery.ALL, Purpose.NONE, ""));
        download.write(row.id(), file);
        assertThat(file.toString(StandardCharsets.UTF_8)).contains(row.id().toString());
        navigate(StreetImportView.class).check(file.toByteArray());
        assertThat(texts()).contains("Sẽ thêm 0, sửa 2; 0 tuyến phố có lỗi và không được nhập.");
    }

    @Test
    void saysWhatIsExpectedWhenAFileHoldsNoStreets() {
        navigate(StreetImportView.class).check("x".getBytes(StandardCharsets.UTF_8));
        assertThat(texts()).contains("Tệp không phải là JSON");
    }

    private java.util.List<String> texts() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private int count() {
        return streets.count(StreetFilter.ALL, 100);
    }
}
