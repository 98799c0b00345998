package vn.hanoi.ops.cameras.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraImport;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;

/** The demo city as it is on its first start: some of its cameras fail. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.MOCK)
@AutoConfigureMockMvc
@Import(CameraSetup.class)
@WithOfficer(Role.ADMIN)
class DemoTroublesModuleTests {

    private static final Instant NINE = Instant.parse("2021-09-21T02:00:00Z");

    @Autowired
    CameraSetup setup;

    @Autowired
    CameraImport imports;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    CameraWatch watch;

    @Autowired
    MaintenanceBoard board;

    @Autowired
    TroubleKeeper keeper;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AutowireCapableBeanFactory beans;

    private DemoTroubles demo;

    @BeforeEach
    void loadTheDemoCity() throws IOException {
        setup.begin(NINE);
        jdbc.sql("DELETE FROM camera_contact").update();
        imports.apply(new ClassPathResource("demo/cameras.csv").getContentAsString(StandardCharsets.UTF_8));
        demo = beans.createBean(DemoTroubles.class);
        demo.loadOnFirstStart();
    }

    @AfterEach
    void mendAll() {
        watch.all().forEach(camera -> watch.maintain(camera, Optional.empty()));
        jdbc.sql("DELETE FROM camera_contact").update();
        setup.begin(NINE);
    }

    @Test
    void theBoardTellsWhatIsBrokenSinceWhenWhomToCallAndWhoTakesCareOfIt() throws IOException {
        keeper.sync();
        Map<String, Trouble> open = board.open().stream().collect(Collectors.toMap(Trouble::code, t -> t));
        assertThat(open.values())
                .extracting(Trouble::kind)
                .contains(TroubleKind.OFFLINE, TroubleKind.FROZEN, TroubleKind.BLIND, TroubleKind.MOVED);
        assertThat(open.values())
                .extracting(Trouble::product)
                .contains("frigate", "hikvision", "dahua", "onvif", "axis");
        assertThat(open.get("CAM090")).satisfies(trouble -> {
            assertThat(trouble.since()).isCloseTo(NINE.minus(Duration.ofHours(26)), within(2, ChronoUnit.MINUTES));
            assertThat(trouble.acknowledgedBy()).isNotEmpty();
            assertThat(trouble.ticket()).startsWith("Phiếu");
            assertThat(trouble.call()).isNotEmpty();
        });
        assertThat(open.get("CAM142").acknowledgedBy()).isEmpty();
        int before = board.open().size();
        demo.loadOnFirstStart();
        keeper.sync();
        assertThat(board.open()).hasSize(before);
    }

    @Test
    void aTroubleThatIsFoundWhileTheCityIsStillLoadedDoesNotKeepTheBoardEmpty() throws IOException {
        jdbc.sql("DELETE FROM camera_contact").update();
        jdbc.sql("DELETE FROM camera_trouble").update();
        watch.notice(cameras.findByCode("CAM133").orElseThrow(), CameraSign.CLOCK_WRONG, true);
        keeper.sync();
        demo.loadOnFirstStart();
        assertThat(board.open()).extracting(Trouble::code).contains("CAM133", "CAM090", "CAM485");
    }

    @Test
    void aBrokenCameraIsWhatTheBoardSaysAndCoverageFalls() {
        assertThat(cameras.healthOf(camera("CAM090"))).isEqualTo(CameraHealth.OFFLINE);
        assertThat(cameras.healthOf(camera("CAM095"))).isEqualTo(CameraHealth.MAINTENANCE);
        assertThat(board.work()).extracting(MaintenanceWork::code).containsExactlyInAnyOrder("CAM095", "CAM430");
        assertThat(board.figures(Optional.empty()))
                .allSatisfy(figures -> assertThat(figures.coverage()).isZero());
    }

    @Test
    void outagesOfTheLastWeeksAreToldByProductAndArea() {
        assertThat(board.byProduct())
                .filteredOn(outages -> outages.troubles() > 0)
                .extracting(Outages::group)
                .contains("frigate", "dahua", "hikvision", "onvif");
        assertThat(board.byArea()).filteredOn(outages -> outages.troubles() > 0).hasSizeGreaterThan(5);
        assertThat(board.byProduct())
                .allSatisfy(outages -> assertThat(outages.available()).isBetween(0.8, 1.0));
    }

    private CameraId camera(String code) {
        return cameras.findByCode(code).orElseThrow().id();
    }
}
