package vn.hanoi.ops.cameras.mqtt;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cameras.Observation;
import vn.hanoi.ops.cameras.dialect.Message;
import vn.hanoi.ops.cameras.sources.HeldStreams;
import vn.hanoi.ops.cameras.sources.NoSuchSource;
import vn.hanoi.ops.cameras.sources.SourceId;
import vn.hanoi.ops.cameras.sources.SourceIntake;
import vn.hanoi.ops.cameras.sources.SourcePulse;
import vn.hanoi.ops.cameras.sources.TopicSources;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The topics of devices that publish in their own forms, each under its prefix. */
@Component
class DeviceTopics {

    private static final String IN_TURNS = "$share/ops/";

    private final TopicSources sources;
    private final SourceIntake intake;
    private final SourcePulse pulse;
    private final HeldStreams held;
    private final ConsoleClock clock;

    DeviceTopics(TopicSources sources, SourceIntake intake, SourcePulse pulse, HeldStreams held, ConsoleClock clock) {
        this.sources = sources;
        this.intake = intake;
        this.pulse = pulse;
        this.held = held;
        this.clock = clock;
    }

    /** What to subscribe to; in turns, the broker gives each message to one of the nodes where one message says all. */
    List<String> filters(boolean inTurns) {
        return sources.filters().stream()
                .map(f -> inTurns && !f.everyNode() ? IN_TURNS + f.topics() : f.topics())
                .toList();
    }

    /** The topics to which anything is published to hear what recorders show now. */
    List<String> asking() {
        return sources.asking();
    }

    /** How to hear what recorders show that work again since this was asked last. */
    TopicSources.Back back() {
        return sources.back();
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

    /** What is to be stored because it still holds. */
    List<Observation> due() {
        return held.due(clock.instant());
    }

    /** Drops what holds, because the broker is out of reach. */
    void forget() {
        held.forget();
    }

    /** Notes whether this node stores what every node hears. */
    void tells(boolean now) {
        held.tells(now);
    }

    void take(Arrival arrival) {
        Optional<SourceId> source = sources.of(arrival.topic());
        try {
            source.ifPresent(
                    id -> intake.take(id, new Message(arrival.topic(), arrival.payload(), arrival.retained())));
        } catch (NoSuchSource retiredMeanwhile) {
            pulse.refuse(source.orElseThrow(), null);
        }
    }
}
