package vn.hanoi.ops.cameras.sources;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.dialect.Said;

/**
 * Which cameras stand behind the lenses of an ONVIF device. Its counts name their rule and their lens, and it is the rule
 * that is mapped to a camera; what it says of a picture names the lens alone. A sign of a lens that is not known yet waits
 * for the first count.
 */
@Component
class LensCameras {

    private static final String PRODUCT = "onvif";
    private static final String FIRST = "1";

    private record Lens(SourceId source, String token) {}

    private final Map<Lens, Set<CameraId>> cameras = new ConcurrentHashMap<>();
    private final Map<Lens, Set<CameraSign>> waiting = new ConcurrentHashMap<>();

    /** Learns from a count. @return the signs of the lens that waited for a camera */
    Set<CameraSign> learn(KnownSource source, Said.Counted counted, CameraId camera) {
        boolean both = source.data().product().equals(PRODUCT)
                && (counted.kind() == Kind.CUMULATIVE || !counted.counts().containsKey(counted.counter()));
        if (!both) {
            return Set.of();
        }
        Lens lens = new Lens(source.details().id(), counted.counter().isEmpty() ? FIRST : counted.counter());
        boolean isNew = cameras.computeIfAbsent(lens, l -> ConcurrentHashMap.newKeySet())
                .add(camera);
        return isNew ? Set.copyOf(waiting.getOrDefault(lens, Set.of())) : Set.of();
    }

    /** The cameras that count by a lens, as far as one of their counts has come. */
    Set<CameraId> of(KnownSource source, String token) {
        return Set.copyOf(cameras.getOrDefault(new Lens(source.details().id(), token), Set.of()));
    }

    /** Notes a sign of a lens for cameras that are not known yet, or that it is over. */
    void await(KnownSource source, Said.Noticed noticed) {
        if (source.data().product().equals(PRODUCT)) {
            Set<CameraSign> signs = waiting.computeIfAbsent(
                    new Lens(source.details().id(), noticed.stream()), l -> ConcurrentHashMap.newKeySet());
            if (noticed.present()) {
                signs.add(noticed.sign());
            } else {
                signs.remove(noticed.sign());
            }
        }
    }
}
