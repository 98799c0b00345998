package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;
import static vn.hanoi.ops.crowding.CrowdingSetup.people;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.util.ReflectionTestUtils;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraImport;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.trouble.HealthFigures;
import vn.hanoi.ops.cameras.trouble.MaintenanceBoard;
import vn.hanoi.ops.cameras.trouble.Trouble;
import vn.hanoi.ops.cameras.trouble.TroubleKind;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.streets.StreetData;
import vn.hanoi.ops.crowding.streets.StreetLine;
import vn.hanoi.ops.crowding.streets.Streets;

/** The whole demo city, 500 cameras at 128 streets, at its peak, when three cameras of ten stop at once. */
@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class PeakOfTheCityModuleTests {

    private static final int CALM = 35;
    private static final int PEAK = 47;
    private static final int AFTER = 62;

    @Autowired
    CrowdingSetup setup;

    @Autowired
    CameraImport imports;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    Streets streets;

    @Autowired
    CrowdingNow crowding;

    @Autowired
    Judge judge;

    @Autowired
    MaintenanceBoard board;

    @Autowired
    ApplicationContext context;

    @Value("classpath:demo/cameras.csv")
    Resource cameraFile;

    @Value("classpath:demo/streets.csv")
    Resource streetFile;

    private final Map<String, List<Camera>> watching = new TreeMap<>();
    private List<Camera> all = List.of();

    @BeforeEach
    void bringTheDemoCityToItsPeak() throws IOException {
        setup.begin();
        for (StreetNow street : crowding.snapshot(AreaScope.CITY)) {
            streets.remove(street.id(), streets.find(street.id()).orElseThrow().version());
        }
        assertThat(imports.apply(cameraFile.getContentAsString(StandardCharsets.UTF_8))
                        .clean())
                .isTrue();
        for (CSVRecord row : rows()) {
            List<Camera> there = Arrays.stream(row.get("cameras").split(";"))
                    .flatMap(code -> cameras.findByCode(code).stream())
                    .toList();
            watching.put(row.get("code"), there);
            streets.add(new StreetData(
                    row.get("code"),
                    row.get("name"),
                    StreetLine.parse(row.get("line")),
                    there.stream().map(Camera::id).toList()));
        }
        all = watching.values().stream().flatMap(List::stream).distinct().toList();
        judge.look();
        for (int m = 0; m < PEAK; m++) {
            count(m, m < CALM ? 0.05 : 0.34, Set.of(), Set.of());
        }
    }

    @AfterEach
    void leaveNothing() {
        setup.begin();
    }

    @Test
    void whenThirtyPercentOfTheCitysCamerasStopAtThePeakNoStreetGetsGreenerCoverageFallsAndTheBoardFills() {
        Map<String, StreetNow> before = city();
        assertThat(before.values()).hasSize(128).allMatch(street -> street.level() == 5 && !street.stale());
        assertThat(coverage()).isGreaterThan(0.99);
        Set<Camera> stopped = thirtyPercent();
        Set<Camera> besideStopped = camerasOfNoWholeStreet(stopped);
        for (int m = PEAK; m < AFTER; m++) {
            count(m, 0.34, stopped, besideStopped);
            assertThat(city().values()).as("minute " + m).allSatisfy(street -> assertThat(street.level())
                    .as(street.code())
                    .isEqualTo(5));
        }
        assertThat(city()).allSatisfy((code, street) -> {
            long dead = watching.get(code).stream().filter(stopped::contains).count();
            assertThat(street.camerasHealthy()).as(code).isEqualTo(street.camerasAssigned() - (int) dead);
            assertThat(street.stale()).as(code).isEqualTo(dead == street.camerasAssigned());
        });
        assertThat(coverage()).isBetween(0.69, 0.71);
        ReflectionTestUtils.invokeMethod(context.getBean("troubleKeeper"), "sync");
        assertThat(board.open())
                .filteredOn(trouble -> trouble.kind() == TroubleKind.OFFLINE)
                .extracting(Trouble::code)
                .containsExactlyInAnyOrderElementsOf(
                        stopped.stream().map(Camera::code).toList());
    }

    /** One minute of all cameras but the stopped ones; those beside stopped ones see an empty street. */
    private void count(int m, double density, Set<Camera> stopped, Set<Camera> seeNobody) {
        setup.at(minute(m + 1).plusSeconds(6));
        List<Observation> minute = new ArrayList<>();
        for (Camera camera : all) {
            if (!stopped.contains(camera)) {
                double ground = camera.visibleArea() == null ? 200 : camera.visibleArea();
                double people = seeNobody.contains(camera) ? 1 : density * ground + m % 3;
                minute.add(people(camera.code(), minute(m + 0.95), people));
            }
        }
        setup.accept(minute.toArray(Observation[]::new));
        judge.look();
    }

    private Set<Camera> thirtyPercent() {
        List<Camera> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(30));
        return new HashSet<>(shuffled.subList(0, all.size() * 3 / 10));
    }

    /** Cameras that stand only in streets of which a camera that decides has stopped. */
    private Set<Camera> camerasOfNoWholeStreet(Set<Camera> stopped) {
        Set<Camera> beside = new HashSet<>(all);
        watching.values().stream()
                .filter(street -> deciding(street).stream().noneMatch(stopped::contains))
                .forEach(street -> street.forEach(beside::remove));
        return beside;
    }

    /** On measured ground the measured cameras decide the level, else all of them do. */
    private static List<Camera> deciding(List<Camera> street) {
        List<Camera> measured =
                street.stream().filter(camera -> camera.visibleArea() != null).toList();
        return measured.isEmpty() ? street : measured;
    }

    private double coverage() {
        List<HealthFigures> figures = board.figures(Optional.empty());
        Set<String> counted = all.stream().map(Camera::code).collect(Collectors.toSet());
        assertThat(figures.stream().mapToInt(HealthFigures::cameras).sum()).isGreaterThanOrEqualTo(counted.size());
        double online = figures.stream()
                .mapToInt(f -> f.states().getOrDefault(CameraHealth.ONLINE, 0))
                .sum();
        return online / counted.size();
    }

    private Map<String, StreetNow> city() {
        return crowding.snapshot(AreaScope.CITY).stream().collect(Collectors.toMap(StreetNow::code, s -> s));
    }

    private List<CSVRecord> rows() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = streetFile.getContentAsString(StandardCharsets.UTF_8);
        return format.parse(new StringReader(text)).getRecords();
    }
}
