package vn.hanoi.ops.cameras;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How counts are taken in and kept, and when a silent camera stops being believed.
 *
 * @param oldest observations from before are refused: the records of the city's response begin here
 * @param ahead how far a camera's clock may run ahead; cheap cameras drift by seconds, a wrong time zone by hours
 * @param late a camera is late after this many missed intervals
 * @param lateAtLeast but not before this time, so that one lost message of a fast camera is no news
 * @param offline a camera is offline after this many missed intervals
 * @param offlineAtLeast but not before this time
 * @param grace real time that a message may travel; matters when an exercise runs fast, because the network does not
 * @param clockOff how far a count's time may lie from its arrival before the camera's clock is doubted
 * @param frozenRuns so many runs of equal counts must be known before a camera's own longest ones decide
 * @param frozenAtLeast a run of equal counts is no news before this time
 * @param frozenUnknown nor before this time while too few runs are known
 * @param node the name of this console process among several, for what it has to finish after a crash
 */
@ConfigurationProperties("console.cameras")
public record CameraSettings(
        @DefaultValue("2021-01-01T00:00:00+07:00") OffsetDateTime oldest,
        @DefaultValue("2m") Duration ahead,
        @DefaultValue("3") int late,
        @DefaultValue("30s") Duration lateAtLeast,
        @DefaultValue("10") int offline,
        @DefaultValue("2m") Duration offlineAtLeast,
        @DefaultValue("5s") Duration grace,
        @DefaultValue("5m") Duration clockOff,
        @DefaultValue("1000") int frozenRuns,
        @DefaultValue("10m") Duration frozenAtLeast,
        @DefaultValue("3h") Duration frozenUnknown,
        @DefaultValue("main") String node) {

    /** A camera with this interval is late when its last word is older than this. */
    public Duration lateAfter(Duration interval) {
        return longer(interval.multipliedBy(late), lateAtLeast);
    }

    /** A camera with this interval is offline when its last word is older than this. */
    public Duration offlineAfter(Duration interval) {
        return longer(interval.multipliedBy(offline), offlineAtLeast);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
