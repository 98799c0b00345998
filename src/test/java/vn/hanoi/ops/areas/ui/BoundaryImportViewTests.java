package vn.hanoi.ops.areas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.areas.AreaKey;
import vn.hanoi.ops.areas.AreaScheme;
import vn.hanoi.ops.areas.Boundaries;
import vn.hanoi.ops.areas.BoundaryImports;
import vn.hanoi.whole.WholeConsole;

@WholeConsole
@ViewPackages(classes = BoundaryImportView.class)
@WithMockUser(roles = "ADMIN")
class BoundaryImportViewTests extends SpringBrowserlessTest {

    private static final AreaKey SON_TAY = new AreaKey(AreaScheme.OF_2021, "269");
    private static final String TRIANGLE = """
            {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"%s"},"geometry":
            {"type":"Polygon","coordinates":[[[105.4,21.0],[105.5,21.0],[105.5,21.1],[105.4,21.0]]]}}]}
            """;

    @Autowired
    private BoundaryImports imports;

    @Autowired
    private Boundaries boundaries;

    @BeforeEach
    void open() {
        navigate(BoundaryImportView.class);
    }

    @AfterEach
    void takeBack() {
        imports.undoLast(AreaScheme.OF_2021);
    }

    @Test
    void aFileWithAFaultShowsItAndCannotBeApplied() {
        upload("999");
        assertThat(test($(FaultGrid.class).single()).getCellText(0, 1)).isEqualTo("999");
        assertThat($(Button.class).withId("apply").exists()).isFalse();
    }

    @Test
    void saysInVietnameseWhereAFaultLies() {
        String abroad = """
                {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"269"},
                "geometry":{"type":"Polygon","coordinates":[[[106.6,10.75],[106.7,10.75],[106.7,10.8],[106.6,10.75]]]}}]}""";
        test($(Upload.class).single())
                .upload("unit.geojson", "application/geo+json", abroad.getBytes(StandardCharsets.UTF_8));
        assertThat(test($(FaultGrid.class).single()).getCellText(0, 3))
                .isEqualTo("Kinh độ 106,60000 đến 106,70000, vĩ độ 10,75000 đến 10,80000");
    }

    @Test
    void aSoundFileIsInForceOnlyAfterItIsApplied() {
        upload("269");
        assertThat(boundaries.approximate(SON_TAY)).contains(true);
        test($(Button.class).withId("apply").single()).click();
        assertThat(boundaries.approximate(SON_TAY)).contains(false);
        assertThat(test($(ImportGrid.class).single()).getCellText(0, 1)).isEqualTo("unit.geojson");
    }

    private void upload(String code) {
        byte[] file = TRIANGLE.formatted(code).getBytes(StandardCharsets.UTF_8);
        test($(Upload.class).single()).upload("unit.geojson", "application/geo+json", file);
    }
}
