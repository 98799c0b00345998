package vn.hanoi.ops.cameras.sources;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The devices that publish over MQTT, by their topic prefixes. */
@Component
public class TopicSources {

    private final SourceSnapshot sources;

    TopicSources(SourceSnapshot sources) {
        this.sources = sources;
    }

    /** What to subscribe to for them. */
    public List<String> filters() {
        return prefixes()
                .map(p -> p.endsWith("/") ? p + "#" : p + "/#")
                .distinct()
                .toList();
    }

    /** The source whose prefix the topic has; the longest prefix of several. */
    public Optional<SourceId> of(String topic) {
        return sources.all().stream()
                .filter(s -> !s.details().retired() && s.data().transport() == Transport.MQTT)
                .filter(s -> topic.startsWith(slashed(s.data().address())))
                .max(java.util.Comparator.comparingInt(s -> s.data().address().length()))
                .map(s -> s.details().id());
    }

    private java.util.stream.Stream<String> prefixes() {
        return sources.all().stream()
                .filter(s -> !s.details().retired() && s.data().transport() == Transport.MQTT)
                .map(s -> s.data().address());
    }

    private static String slashed(String prefix) {
        return prefix.endsWith("/") ? prefix : prefix + "/";
    }
}
