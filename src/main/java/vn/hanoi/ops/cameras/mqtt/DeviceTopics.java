package vn.hanoi.ops.cameras.mqtt;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.sources.NoSuchSource;
import vn.hanoi.ops.cameras.sources.SourceId;
import vn.hanoi.ops.cameras.sources.SourceIntake;
import vn.hanoi.ops.cameras.sources.SourcePulse;
import vn.hanoi.ops.cameras.sources.TopicSources;

/** The topics of devices that publish in their own forms, each under its prefix. */
@Component
class DeviceTopics {

    private static final String IN_TURNS = "$share/ops/";

    private final TopicSources sources;
    private final SourceIntake intake;
    private final SourcePulse pulse;

    DeviceTopics(TopicSources sources, SourceIntake intake, SourcePulse pulse) {
        this.sources = sources;
        this.intake = intake;
        this.pulse = pulse;
    }

    /** What to subscribe to; in turns, the broker gives each message to one of the nodes. */
    List<String> filters(boolean inTurns) {
        return sources.filters().stream().map(f -> inTurns ? IN_TURNS + f : f).toList();
    }

    boolean owns(String topic) {
        return sources.of(topic).isPresent();
    }

    /** Whose turn a message waits for: its device's, or its topic's. */
    String sender(String topic) {
        return sources.of(topic).map(id -> id.value().toString()).orElse(topic);
    }

    void refuse(String topic) {
        sources.of(topic).ifPresent(id -> pulse.refuse(id, null));
    }

    void take(Arrival arrival) {
        Optional<SourceId> source = sources.of(arrival.topic());
        try {
            source.ifPresent(id -> intake.take(id, new Message(arrival.topic(), arrival.payload())));
        } catch (NoSuchSource retiredMeanwhile) {
            pulse.refuse(source.orElseThrow(), null);
        }
    }
}
