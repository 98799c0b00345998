package vn.hanoi.ops.cameras.sources;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraSign;
import vn.hanoi.ops.cameras.Kind;
import vn.hanoi.ops.cameras.dialect.Said;

/**
 * Which rules count by the lenses of an ONVIF device. Its counts name their rule and their lens, and it is the rule that is
 * mapped to a camera; what it says of a picture names the lens alone. The last word about a lens waits for the first count of
 * each rule.
 */
@Component
class LensCameras {

    private static final String PRODUCT = "onvif";
    private static final String FIRST = "1";

    private record Lens(SourceId source, String token) {}

    private final Map<Lens, Map<String, CameraId>> rules = new ConcurrentHashMap<>();
    private final Map<Lens, Map<String, Said.Noticed>> words = new ConcurrentHashMap<>();

    /** Learns from a count. @return what was said of its lens, when the rule is new or another camera's */
    List<Said.Noticed> learn(KnownSource source, Said.Counted counted, CameraId camera) {
        boolean both = source.data().product().equals(PRODUCT)
                && (counted.kind() == Kind.CUMULATIVE || !counted.counts().containsKey(counted.counter()));
        if (!both) {
            return List.of();
        }
        Lens lens = new Lens(source.details().id(), counted.counter().isEmpty() ? FIRST : counted.counter());
        CameraId before =
                rules.computeIfAbsent(lens, l -> new ConcurrentHashMap<>()).put(counted.stream(), camera);
        return camera.equals(before)
                ? List.of()
                : List.copyOf(words.getOrDefault(lens, Map.of()).values());
    }

    /** The rules that count by a lens, as far as one of their counts has come. */
    Set<String> rules(KnownSource source, String token) {
        return Set.copyOf(rules.getOrDefault(new Lens(source.details().id(), token), Map.of())
                .keySet());
    }

    /**
     * Notes what is said of a lens. A scene that its device has learnt is still another one for a camera that is not known
     * yet.
     */
    void note(KnownSource source, Said.Noticed noticed) {
        if (!source.data().product().equals(PRODUCT)) {
            return;
        }
        Lens lens = new Lens(source.details().id(), noticed.stream());
        boolean learnt = noticed.sign() == CameraSign.SCENE_CHANGED && !noticed.present();
        if (!learnt) {
            words.computeIfAbsent(lens, l -> new ConcurrentHashMap<>()).put(noticed.cause(), noticed);
        } else if (rules.containsKey(lens)) {
            words.computeIfAbsent(lens, l -> new ConcurrentHashMap<>()).remove(noticed.cause());
        }
    }
}
