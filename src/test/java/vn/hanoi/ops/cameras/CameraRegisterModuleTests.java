package vn.hanoi.ops.cameras;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cameras.FieldProblem.Fault;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.ui.map.MapBounds;
import vn.hanoi.ops.kernel.ui.map.MapCluster;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithMockUser(roles = "ADMIN")
class CameraRegisterModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");
    private static final MapBounds INNER_CITY = new MapBounds(20.9, 105.7, 21.1, 105.9);
    private static final String HEADER = "code,name,street,lat,lon,product,interval_s,visible_area_m2,lanes\n";

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraRegistry registry;

    @Autowired
    CameraImport imports;

    @Autowired
    CameraClusters clusters;

    @Autowired
    CameraSnapshot snapshot;

    @Autowired
    Heard heard;

    @BeforeEach
    void startWithoutCameras() {
        setup.begin(NINE);
    }

    @Test
    void filesACameraInTheWardWhereItStands() {
        CameraId id = registry.register(CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        Camera camera = registry.find(id).orElseThrow();
        assertThat(new AreaPath("01.006").covers(camera.area())).isTrue();
        assertThat(registry.findByCode("cam001")).contains(camera);
        assertThat(registry.healthOf(id)).isEqualTo(CameraHealth.NEVER_SEEN);
        assertThat(heard.acts).containsExactly("CAMERA_REGISTERED camera:CAM001");
        assertThat(heard.changes).hasSize(1);
    }

    @Test
    void refusesACodeThatIsTakenInAnyCase() {
        registry.register(CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        assertThatThrownBy(() -> registry.register(CameraFixtures.camera("cam001", CameraFixtures.HOAN_KIEM)))
                .isInstanceOfSatisfying(InvalidCamera.class, e -> assertThat(e.problems())
                        .containsExactly(new FieldProblem("code", Fault.CODE_TAKEN)));
    }

    @Test
    void namesEveryWrongField() {
        CameraData wrong = new CameraData(
                "CAM 1", " ", "x".repeat(201), new GeoPoint(10.8, 106.7), "vhs", Duration.ZERO, 0.0, 99, "[[[0,2]]]");
        assertThatThrownBy(() -> registry.register(wrong))
                .isInstanceOfSatisfying(InvalidCamera.class, e -> assertThat(e.problems())
                        .extracting(FieldProblem::fault)
                        .containsExactly(
                                Fault.CODE_FORM,
                                Fault.MISSING,
                                Fault.TOO_LONG,
                                Fault.OUTSIDE_CITY,
                                Fault.PRODUCT_UNKNOWN,
                                Fault.INTERVAL_RANGE,
                                Fault.AREA_RANGE,
                                Fault.LANES_RANGE,
                                Fault.ZONES_FORM));
        assertThat(registry.all()).isEmpty();
    }

    @Test
    void refusesAChangeMadeOnAnOldVersion() {
        CameraId id = registry.register(CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        registry.change(id, 0, CameraFixtures.camera("CAM001", CameraFixtures.HOAN_KIEM));
        assertThat(new AreaPath("01.002").covers(registry.find(id).orElseThrow().area()))
                .isTrue();
        assertThatThrownBy(() -> registry.change(id, 0, CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void takesARetiredCameraBack() {
        CameraId id = registry.register(CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU));
        registry.retire(id);
        registry.retire(id);
        assertThat(registry.find(id)).isEmpty();
        assertThat(registry.findByCode("CAM001")).isEmpty();
        registry.restore(id);
        assertThat(registry.find(id)).isPresent();
        assertThat(heard.acts)
                .containsExactly(
                        "CAMERA_REGISTERED camera:CAM001",
                        "CAMERA_RETIRED camera:CAM001",
                        "CAMERA_RESTORED camera:CAM001");
    }

    @Test
    @WithMockUser(roles = "COMMAND_CENTRE")
    void letsOnlyAdministratorsChangeIt() {
        assertThatThrownBy(() -> registry.register(CameraFixtures.camera("CAM001", CameraFixtures.VAN_MIEU)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.check(HEADER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void importsTheDemoCityOnce() throws IOException {
        String file = new ClassPathResource("demo/cameras.csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(imports.check(file)).isEqualTo(new ImportReport(500, 0, 0, List.of()));
        assertThat(registry.all()).isEmpty();
        imports.apply(file);
        assertThat(registry.all()).hasSize(500);
        assertThat(heard.changes).hasSize(1);
        heard.acts.clear();
        assertThat(imports.apply(file)).isEqualTo(new ImportReport(0, 0, 500, List.of()));
        assertThat(heard.acts).isEmpty();
        assertThat(imports.apply(exported())).isEqualTo(new ImportReport(0, 0, 500, List.of()));
    }

    @Test
    void tellsRowAndFieldOfEveryFaultAndAppliesNothing() {
        ImportReport report = imports.apply(HEADER
                + "CAM001,Nút,Phố,21.0285,105.8355,native,5,,4\n"
                + "CAM002,Nút,Phố,north,105.8355,native,5,,4\n"
                + "CAM003,Nút,Phố,21.0285,205,native,,,4\n"
                + "CAM001,Nút,Phố,21.0285,105.8355,betamax,5,,4\n");
        assertThat(report.faults())
                .extracting(ImportReport.RowFault::row, f -> f.problem().field(), f -> f.problem()
                        .fault())
                .containsExactly(
                        tuple(3, "lat", Fault.NOT_A_NUMBER),
                        tuple(4, "lon", Fault.LONGITUDE_RANGE),
                        tuple(4, "interval_s", Fault.MISSING),
                        tuple(5, "product", Fault.PRODUCT_UNKNOWN),
                        tuple(5, "code", Fault.CODE_TWICE));
        assertThat(registry.all()).isEmpty();
        assertThat(imports.check("a,b\n1,2").faults()).hasSize(7);
        assertThat(imports.check("").faults()).isNotEmpty();
    }

    @Test
    void putsCamerasTogetherThatStandTooCloseOnTheMap() throws IOException {
        imports.apply(new ClassPathResource("demo/cameras.csv").getContentAsString(StandardCharsets.UTF_8));
        List<MapCluster> far = clusters.within(INNER_CITY, 11, AreaScope.CITY);
        List<MapCluster> near = clusters.within(INNER_CITY, 15, AreaScope.CITY);
        int cameras = clusters.within(INNER_CITY, 18, AreaScope.CITY).size();
        assertThat(far).hasSizeLessThan(near.size());
        assertThat(near.size()).isLessThanOrEqualTo(cameras);
        assertThat(far.stream().mapToInt(MapCluster::count).sum()).isEqualTo(cameras);
        assertThat(far).allSatisfy(c -> assertThat(c.never()).isEqualTo(c.count()));
        AreaScope dongDa = new AreaScope(List.of(new AreaPath("01.006")));
        assertThat(clusters.within(INNER_CITY, 18, dongDa)).hasSizeBetween(1, cameras - 1);
        assertThat(clusters.within(INNER_CITY, 18, AreaScope.NOWHERE)).isEmpty();
    }

    private String exported() {
        StringBuilder file = new StringBuilder("\uFEFF" + String.join(",", CameraFile.HEADER) + "\r\n");
        for (CameraDetails details : snapshot.details()) {
            file.append(String.join(
                            ",",
                            CameraFile.cells(details).stream()
                                    .map(c -> c == null ? "" : "\"" + c + "\"")
                                    .toList()))
                    .append("\r\n");
        }
        return file.toString();
    }
}
