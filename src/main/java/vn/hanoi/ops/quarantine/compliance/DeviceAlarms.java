package vn.hanoi.ops.quarantine.compliance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.DeviceAlarm;
import vn.hanoi.ops.cameras.DeviceNews;

/**
 * Takes alarms of ONVIF, Hikvision and Dahua devices at sites. A site's camera is found by the code of the registered camera,
 * else by the code of the source and the channel, such as {@code PV-NVR1-34}, else by the code of the source alone.
 */
@Component
class DeviceAlarms implements DeviceNews {

    /** A device that names a moment so far back brings it from its store. */
    private static final Duration STORED = Duration.ofMinutes(10);

    private final ComplianceDetections detections;
    private final Clock clock;

    DeviceAlarms(ComplianceDetections detections, Clock clock) {
        this.detections = detections;
        this.clock = clock;
    }

    @Override
    public boolean watches(String source, String stream) {
        return camera(source, stream, "").isPresent() || detections.knows(stream);
    }

    @Override
    public void heard(List<DeviceAlarm> alarms) {
        List<Detection> seen =
                alarms.stream().flatMap(alarm -> detection(alarm).stream()).toList();
        if (!seen.isEmpty()) {
            detections.take(seen);
        }
    }

    private Optional<Detection> detection(DeviceAlarm alarm) {
        return camera(alarm.source(), alarm.stream(), alarm.camera()).flatMap(camera -> code(camera, alarm)
                .map(code ->
                        new Detection(camera, code, alarm.at(), people(camera, code, alarm), id(alarm), late(alarm))));
    }

    private Optional<WatchCode> code(String camera, DeviceAlarm alarm) {
        return switch (alarm.what()) {
            case COVERED -> Optional.of(WatchCode.COVERED);
            case GATHERING -> Optional.of(WatchCode.GATHERING);
            case LINE, FIELD, LOITERING ->
                detections
                        .meaning(camera, List.of(alarm.rule()))
                        .map(code -> code == WatchCode.GATHERING ? WatchCode.PRESENCE : code);
        };
    }

    /** A device that reports a gathering counted at least as many as the rule asks for; it does not say how many. */
    private int people(String camera, WatchCode code, DeviceAlarm alarm) {
        return code == WatchCode.GATHERING
                ? detections.leastOfGathering(camera, alarm.at()).orElse(1)
                : 1;
    }

    private Optional<String> camera(String source, String stream, String registered) {
        return List.of(registered, source + "-" + stream, source).stream()
                .filter(code -> !code.isBlank() && detections.knows(code))
                .findFirst();
    }

    private boolean late(DeviceAlarm alarm) {
        Instant now = clock.instant();
        return alarm.again() || alarm.at().isBefore(now.minus(STORED));
    }

    private static String id(DeviceAlarm alarm) {
        return alarm.source() + ":" + alarm.stream() + ":" + alarm.rule() + ":" + alarm.what() + ":"
                + alarm.at().toEpochMilli();
    }
}
