package vn.hanoi.ops.cameras.sources;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.dialect.Said.Described;

/**
 * What recorders say of their zones. A zone that is drawn on two cameras has one count, the sum of both: who stands where
 * both look is counted twice, so such a count is not used.
 */
@Component
class RecorderZones {

    private final Map<SourceId, Described> described = new ConcurrentHashMap<>();
    private final SourceSnapshot sources;

    RecorderZones(SourceSnapshot sources) {
        this.sources = sources;
    }

    void learn(SourceId source, Described recorder) {
        described.put(source, recorder);
    }

    /** Tells whether a stream of the source is such a zone, by what its recorder said over this source or another one. */
    boolean summed(KnownSource source, String stream) {
        return described.entrySet().stream()
                .filter(d -> d.getValue().summed().contains(stream))
                .anyMatch(d -> sources.find(d.getKey())
                        .filter(other -> sameRecorder(source, other))
                        .isPresent());
    }

    /** Two sources of one product that speak for a common camera, or of which one speaks for all, have one recorder. */
    private static boolean sameRecorder(KnownSource one, KnownSource other) {
        Map<String, CameraId> mine = one.data().streams();
        Map<String, CameraId> others = other.data().streams();
        return one.data().product().equals(other.data().product())
                && (mine.isEmpty() || others.isEmpty() || mine.values().stream().anyMatch(others::containsValue));
    }
}
