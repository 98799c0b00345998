package vn.hanoi.ops.cameras.trouble;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraRegistry;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.ObservationIntake;
import vn.hanoi.ops.cameras.trouble.TroubleTable.Known;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * Fills the board with the demo city's broken cameras and the outages of its last weeks while nobody is entered whom to call.
 * What a broken camera counted before comes in as any late count does; that it is silent now, or repeats itself, is the
 * traffic's part.
 */
@Component
@ConditionalOnBooleanProperty("console.demo")
class DemoTroubles {

    private static final Logger log = LoggerFactory.getLogger(DemoTroubles.class);
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final int COUNTS_BEFORE = 12;
    private static final int MINUTES_AN_HOUR = 60;
    private static final int MINUTES_A_DAY = 24 * MINUTES_AN_HOUR;
    private static final String WORKED_ON = "MAINTENANCE";
    private static final String OFFICER = "quantri";

    /** What a device tells once and then means until it tells otherwise. */
    private static final Map<String, CameraSign> TOLD = Map.of(
            "FROZEN", CameraSign.FROZEN,
            "BLIND", CameraSign.PICTURE_UNUSABLE,
            "MOVED", CameraSign.SCENE_CHANGED);

    private final TroubleTable table;
    private final Maintenance maintenance;
    private final CameraWatch watch;
    private final CameraRegistry cameras;
    private final ObservationIntake intake;
    private final ConsoleClock clock;

    DemoTroubles(
            TroubleTable table,
            Maintenance maintenance,
            CameraWatch watch,
            CameraRegistry cameras,
            ObservationIntake intake,
            ConsoleClock clock) {
        this.table = table;
        this.maintenance = maintenance;
        this.watch = watch;
        this.cameras = cameras;
        this.intake = intake;
        this.clock = clock;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    @EventListener(ApplicationStartedEvent.class)
    void loadOnFirstStart() throws IOException {
        if (!table.contacts().isEmpty()) {
            return;
        }
        rows("camera-contacts").forEach(row -> table.contact(row.get("product"), row.get("call")));
        List<CSVRecord> outages = rows("camera-outages");
        for (CSVRecord row : outages) {
            Instant since = before(row, "days_ago", MINUTES_A_DAY);
            Instant ended = since.plus(minutes(row, "hours", MINUTES_AN_HOUR));
            cameras.findByCode(row.get("camera"))
                    .ifPresent(camera -> table.enter(new Known(
                            camera,
                            TroubleKind.valueOf(row.get("kind")),
                            since,
                            ended,
                            row.get("taken_by"),
                            row.get("note"))));
        }
        List<CSVRecord> failures = rows("camera-failures");
        failures.forEach(row -> cameras.findByCode(row.get("camera")).ifPresent(camera -> fail(camera, row)));
        log.info("Demo city: {} cameras fail, {} outages before", failures.size(), outages.size());
    }

    private void fail(Camera camera, CSVRecord row) {
        String failure = row.get("failure");
        Instant since = before(row, "hours", MINUTES_AN_HOUR);
        CameraSign sign = TOLD.get(failure);
        if (WORKED_ON.equals(failure)) {
            Duration length = minutes(row, "hours", MINUTES_AN_HOUR);
            countedUntil(camera, clock.instant().minus(length));
            maintenance.begin(camera, clock.instant().plus(length), row.get("note"), OFFICER);
        } else if (sign != null) {
            watch.notice(camera, sign, true);
            table.enter(open(camera, failure, since, row));
        } else if (TroubleKind.OFFLINE.name().equals(failure)) {
            countedUntil(camera, since);
            table.enter(open(camera, failure, since, row));
        }
    }

    private static Known open(Camera camera, String failure, Instant since, CSVRecord row) {
        return new Known(camera, TroubleKind.valueOf(failure), since, null, row.get("taken_by"), row.get("note"));
    }

    /** The last hour of a camera before it fell silent. */
    private void countedUntil(Camera camera, Instant last) {
        intake.accept(IntStream.range(0, COUNTS_BEFORE)
                .mapToObj(n -> Observation.gauge(
                        camera.code(),
                        last.minus(STEP.multipliedBy(n)),
                        Map.of("person", 4.0 + n % 5, "motorcycle", 9.0 + n % 7)))
                .toList());
    }

    private Instant before(CSVRecord row, String column, int minutesEach) {
        return clock.instant().minus(minutes(row, column, minutesEach));
    }

    private static Duration minutes(CSVRecord row, String column, int minutesEach) {
        return Duration.ofMinutes(Math.round(Double.parseDouble(row.get(column)) * minutesEach));
    }

    private static List<CSVRecord> rows(String name) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        String text = new ClassPathResource("demo/" + name + ".csv").getContentAsString(StandardCharsets.UTF_8);
        return format.parse(new StringReader(text)).getRecords();
    }
}
