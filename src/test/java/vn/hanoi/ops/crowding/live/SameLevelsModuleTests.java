package vn.hanoi.ops.crowding.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hanoi.ops.crowding.CrowdingSetup.NINE;
import static vn.hanoi.ops.crowding.CrowdingSetup.minute;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.cameras.CameraData;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSetup;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.sources.SourceData;
import vn.hanoi.ops.cameras.sources.SourceId;
import vn.hanoi.ops.cameras.sources.SourceIntake;
import vn.hanoi.ops.cameras.sources.SourceRegister;
import vn.hanoi.ops.cameras.sources.Transport;
import vn.hanoi.ops.crowding.Basis;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.CrowdingSetup;
import vn.hanoi.ops.crowding.LevelSpan;
import vn.hanoi.ops.crowding.LevelWhy;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.streets.StreetData;
import vn.hanoi.ops.crowding.streets.StreetLine;
import vn.hanoi.ops.crowding.streets.Streets;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * One recorded hour of a street that fills and empties, told by an ONVIF camera, by a Hikvision camera and in the console's
 * own form: whatever the source, the street has the same level in every minute, for the same reasons.
 */
@ApplicationModuleTest(module = "crowding", mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc
@Import({CrowdingSetup.class, CameraSetup.class})
class SameLevelsModuleTests {

    private static final GeoPoint HERE = new GeoPoint(21.0285, 105.8355);
    private static final int HOUR = 60;
    private static final int CALM = 40;
    private static final int FULL = 50;
    private static final int STEP_SECONDS = 20;

    @Autowired
    CrowdingSetup setup;

    @Autowired
    CameraRegistry cameras;

    @Autowired
    Streets streets;

    @Autowired
    SourceRegister register;

    @Autowired
    SourceIntake devices;

    @Autowired
    CrowdingNow crowding;

    @Autowired
    Judge judge;

    private final Map<String, StringBuilder> levels = new TreeMap<>();

    /** What the counter showed at a moment of the recorded hour. */
    private record Shown(Instant at, int enter, int exit, int inside) {}

    @BeforeEach
    void beginAtNine() {
        levels.clear();
        setup.begin();
    }

    @AfterEach
    void leaveNothing() {
        setup.begin();
    }

    @Test
    void anHourOfPassagesGivesTheSameLevelsThroughOnvifAndHikvisionAsThroughTheConsolesOwnForm() {
        street("OWN", null);
        SourceId onvif = source("onvif", street("ONVIF", null));
        SourceId hikvision = source("hikvision", street("HIK", null));
        for (List<Shown> minute : recordedHour()) {
            for (Shown shown : minute) {
                setup.at(shown.at());
                double passed = shown.enter() + shown.exit();
                setup.accept(new Observation(
                        "OWN", shown.at(), Kind.CUMULATIVE, null, null, Map.of("person", passed), null));
                devices.take(onvif, onvif("Counter", shown.at(), shown.enter() + shown.exit()));
                devices.take(hikvision, hikvision(shown));
            }
            judge(minute);
        }
        assertThat(levels.get("OWN").toString()).contains("1").contains("5");
        assertSame("OWN", "ONVIF");
        assertSame("OWN", "HIK");
        assertThat(why("OWN").basis()).isEqualTo(Basis.RELATIVE);
    }

    @Test
    void anHourOfPeopleInViewGivesTheSameDensityAndLevelsThroughOnvifAsThroughTheConsolesOwnForm() {
        street("OWN", 100.0);
        SourceId onvif = source("onvif", street("ONVIF", 100.0));
        for (List<Shown> minute : recordedHour()) {
            for (Shown shown : minute) {
                setup.at(shown.at());
                setup.accept(CrowdingSetup.people("OWN", shown.at(), shown.inside()));
                devices.take(onvif, onvif("OccupancyCounter", shown.at(), shown.inside()));
            }
            judge(minute);
        }
        assertThat(levels.get("OWN").toString()).contains("1").contains("5");
        assertSame("OWN", "ONVIF");
        assertThat(why("OWN").basis()).isEqualTo(Basis.DENSITY);
    }

    /** Both streets had the same level in each minute, the same history, and have the same reasons now. */
    private void assertSame(String one, String other) {
        assertThat(levels.get(other))
                .as("levels of " + other)
                .hasToString(levels.get(one).toString());
        assertThat(spans(other)).isEqualTo(spans(one));
        LevelWhy expected = why(one);
        LevelWhy found = why(other);
        assertThat(found)
                .usingRecursiveComparison()
                .ignoringFields("street", "cameras", "counts")
                .isEqualTo(expected);
        assertThat(found.counts().values())
                .containsExactlyElementsOf(expected.counts().values());
        assertThat(found.counts()).containsOnlyKeys(other);
    }

    /** A counter that was reset in the middle of the hour; calm, then full, then calm again. */
    private List<List<Shown>> recordedHour() {
        Random random = new Random(7);
        List<List<Shown>> hour = new ArrayList<>();
        int enter = 40_000;
        int exit = 39_000;
        for (int m = 0; m < HOUR; m++) {
            List<Shown> shown = new ArrayList<>();
            for (int second = 5; second < 60; second += STEP_SECONDS) {
                boolean full = m >= CALM && m < FULL;
                boolean reset = m == CALM + 2 && second == 5;
                enter = reset ? 31 : enter + (full ? 30 : 2) + random.nextInt(3);
                exit = reset ? 29 : exit + (full ? 28 : 2) + random.nextInt(3);
                shown.add(new Shown(
                        NINE.plusSeconds(60L * m + second), enter, exit, (full ? 34 : 4) + random.nextInt(3)));
            }
            hour.add(shown);
        }
        return hour;
    }

    private void judge(List<Shown> minute) {
        long m = Duration.between(NINE, minute.getFirst().at()).toMinutes();
        setup.at(minute(m + 1).plusSeconds(6));
        judge.look();
        for (StreetNow street : crowding.snapshot(AreaScope.CITY)) {
            levels.computeIfAbsent(street.code(), code -> new StringBuilder())
                    .append(street.level())
                    .append(street.stale() ? "? " : " ");
        }
    }

    private static Message onvif(String counter, Instant at, int count) {
        return new Message(
                "cam/o/onvif-ej/RuleEngine/CountAggregation/" + counter + "/&1/Gate", bytes("""
                {"UtcTime":"%s","Source":{"Rule":"Gate"},"Data":{"Count":"%d"}}""".formatted(at, count)));
    }

    private static Message hikvision(Shown shown) {
        return new Message("", bytes("""
                <EventNotificationAlert xmlns="urn:psialliance-org"><channelID>1</channelID>
                <eventType>PeopleCounting</eventType><peopleCounting><RealTime><time>%s</time></RealTime>
                <enter>%d</enter><exit>%d</exit></peopleCounting></EventNotificationAlert>""".formatted(shown.at(), shown.enter(), shown.exit())));
    }

    /** A street with one camera, both of that code. */
    private CameraId street(String code, @Nullable Double area) {
        CameraId camera = cameras.register(new CameraData(
                code, "Nút " + code, "Phố", HERE, "native", Duration.ofSeconds(STEP_SECONDS), area, 4, ""));
        StreetLine line = new StreetLine(List.of(HERE, new GeoPoint(HERE.lat() + 0.0004, HERE.lon() + 0.0004)));
        streets.add(new StreetData(code, "Phố " + code, line, List.of(camera)));
        return camera;
    }

    private SourceId source(String product, CameraId camera) {
        SourceData data = SourceData.push(product, product, product, camera);
        return register.register(product.equals("onvif") ? data.over(Transport.MQTT, "cam/o") : data);
    }

    private LevelWhy why(String code) {
        return crowding.why(setup.street(code)).orElseThrow();
    }

    private List<LevelSpan> spans(String code) {
        return crowding.history(setup.street(code), NINE, NINE.plusSeconds(3_600));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
