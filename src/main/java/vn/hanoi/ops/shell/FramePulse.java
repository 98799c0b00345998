package vn.hanoi.ops.shell;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.LiveChannel;

/** Tells open frames every ten seconds to ask their badges and the age of the data anew. */
@Component
class FramePulse {

    private static final String TOPIC = "shell.pulse";

    private final LiveChannel channel;
    private final Clock clock;

    FramePulse(LiveChannel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
    }

    LiveChannel.Registration follow(Consumer<Instant> beat) {
        return channel.subscribe(TOPIC, Instant.class, beats -> beat.accept(beats.getLast()));
    }

    @Scheduled(fixedDelay = 10_000)
    void beat() {
        channel.publish(TOPIC, TOPIC, clock.instant());
    }
}
