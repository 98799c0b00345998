package vn.hanoi.ops.cameras.sources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The devices that publish over MQTT, by their topic prefixes. */
@Component
public class TopicSources {

    private final SourceSnapshot sources;

    TopicSources(SourceSnapshot sources) {
        this.sources = sources;
    }

    /**
     * What to subscribe to for a device.
     *
     * @param everyNode whether each node needs all its messages, because each needs the ones before
     */
    public record Filter(String topics, boolean everyNode) {}

    /** What to subscribe to for them. */
    public List<Filter> filters() {
        return published()
                .map(s -> new Filter(slashed(s.data().address()) + "#", HeldStreams.holds(s)))
                .distinct()
                .toList();
    }

    /** The topics to which anything is published to hear what recorders show now. */
    public List<String> asking() {
        return published()
                .filter(s -> s.data().product().equals(SourceNews.RECORDER))
                .map(s -> slashed(s.data().address()) + "onConnect")
                .distinct()
                .toList();
    }

    /** The source whose prefix the topic has; the longest prefix of several. */
    public Optional<SourceId> of(String topic) {
        return published()
                .filter(s -> topic.startsWith(slashed(s.data().address())))
                .max(java.util.Comparator.comparingInt(s -> s.data().address().length()))
                .map(s -> s.details().id());
    }

    private Stream<KnownSource> published() {
        return sources.all().stream()
                .filter(s -> !s.details().retired() && s.data().transport() == Transport.MQTT);
    }

    private static String slashed(String prefix) {
        return prefix.endsWith("/") ? prefix : prefix + "/";
    }
}
