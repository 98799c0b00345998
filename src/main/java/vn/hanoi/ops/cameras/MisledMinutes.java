package vn.hanoi.ops.cameras;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** In which minutes cameras misled: what they counted then is not the street's. */
public final class MisledMinutes {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<CameraId, List<CameraPast.Misled>> spans;

    MisledMinutes(Collection<CameraPast.Misled> spans) {
        this.spans = spans.stream().collect(Collectors.groupingBy(CameraPast.Misled::camera));
    }

    /** Tells whether the camera misled in any part of the minute that begins then. */
    public boolean hold(CameraId camera, Instant minute) {
        return spans.getOrDefault(camera, List.of()).stream()
                .anyMatch(one ->
                        one.from().isBefore(minute.plus(MINUTE)) && one.to().isAfter(minute));
    }

    /** Tells whether the count was made while its camera misled. */
    public boolean hold(MinuteCount count) {
        return hold(count.camera(), count.minute());
    }
}
