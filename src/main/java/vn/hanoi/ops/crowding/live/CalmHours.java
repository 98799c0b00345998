package vn.hanoi.ops.crowding.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.Usual;
import vn.hanoi.ops.crowding.level.UsualRules;

/** What the cameras of one street counted while it was calm: the usual that a crowd is compared with. */
final class CalmHours {

    private final Map<Source, CalmMinutes> minutes = new HashMap<>();

    /** A camera and the measure by which it was compared. */
    private record Source(CameraId camera, Measure measure) {
        static Source of(CameraTrack track) {
            return new Source(track.camera().id(), track.measure());
        }
    }

    /** Tells whether nothing is known of a camera. */
    synchronized boolean lacks(CameraTrack track) {
        return !minutes.containsKey(Source.of(track));
    }

    /** Adds a minute of all cameras that counted in it and did not mislead; later than all that were added before. */
    synchronized void remember(long minute, List<CameraTrack> cameras, CrowdingRules rules) {
        for (CameraTrack track : cameras) {
            track.usualTotal(minute, rules).ifPresent(total -> add(track, minute, total));
        }
    }

    /** Adds one camera's minute; later than all of its that were added before. */
    synchronized void add(CameraTrack track, long minute, double total) {
        minutes.computeIfAbsent(Source.of(track), source -> new CalmMinutes()).add(minute, total);
    }

    /** Takes a minute and all after it away. */
    synchronized void cut(long minute) {
        minutes.values().forEach(series -> series.cut(minute));
    }

    /** The upper edge of a camera's usual before a minute, of the minutes from one on. */
    synchronized OptionalDouble upperEdge(CameraTrack track, long minute, UsualRules rules, long from) {
        CalmMinutes series = minutes.get(Source.of(track));
        return series == null ? OptionalDouble.empty() : Usual.upperEdge(series.usual(minute, rules, from), rules);
    }
}
