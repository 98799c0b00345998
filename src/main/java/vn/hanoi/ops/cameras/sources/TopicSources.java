package vn.hanoi.ops.cameras.sources;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The devices that publish over MQTT, by their topic prefixes. */
@Component
public class TopicSources {

    private final SourceSnapshot sources;
    private final HeldStreams held;

    TopicSources(SourceSnapshot sources, HeldStreams held) {
        this.sources = sources;
        this.held = held;
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
                .map(s -> new Filter(slashed(s.data().address()) + "#", HeldStreams.everyNodeHears(s)))
                .distinct()
                .toList();
    }

    /** The topics to which anything is published to hear what recorders show now. */
    public List<String> asking() {
        return asking(source -> true);
    }

    /**
     * How to hear what recorders show that work again.
     *
     * @param asking topics to which anything is published
     * @param kept topics to subscribe to anew, so that the broker tells again what it keeps
     */
    public record Back(List<String> asking, List<String> kept) {}

    /** How to hear what those recorders show that work again since this was asked last. */
    public Back back() {
        Set<SourceId> back = held.back();
        List<String> kept = published()
                .filter(s -> back.contains(s.details().id()) && !isAsked(s))
                .map(s -> slashed(s.data().address()) + "#")
                .distinct()
                .toList();
        return new Back(asking(source -> back.contains(source.details().id())), kept);
    }

    private List<String> asking(Predicate<KnownSource> which) {
        return published()
                .filter(which)
                .filter(TopicSources::isAsked)
                .map(s -> slashed(s.data().address()) + "onConnect")
                .distinct()
                .toList();
    }

    private static boolean isAsked(KnownSource source) {
        return source.data().product().equals(SourceNews.RECORDER);
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
