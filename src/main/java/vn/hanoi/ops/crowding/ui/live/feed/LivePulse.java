package vn.hanoi.ops.crowding.ui.live.feed;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.LiveChannel;

/** Tells open crowding screens every ten seconds to write ages anew, also when no count comes. */
@Component
class LivePulse {

    private static final String TOPIC = "crowding.pulse";

    private final LiveChannel channel;
    private final Clock clock;

    LivePulse(LiveChannel channel, Clock clock) {
        this.channel = channel;
        this.clock = clock;
    }

    LiveChannel.Registration follow(Runnable beat) {
        return channel.subscribe(TOPIC, Instant.class, beats -> beat.run());
    }

    @Scheduled(fixedDelay = 10_000)
    void beat() {
        channel.publish(TOPIC, TOPIC, clock.instant());
    }
}
