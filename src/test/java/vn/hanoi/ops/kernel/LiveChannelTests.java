package vn.hanoi.ops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveChannelTests {

    private final LiveChannel channel = new LiveChannel();
    private final BlockingQueue<List<String>> deliveries = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        channel.destroy();
    }

    @Test
    void deliversAtMostOnceASecondWithTheNewestValueOfEachKey() throws InterruptedException {
        channel.subscribe("streets", String.class, deliveries::add);
        channel.publish("streets", 1, "first");
        assertThat(deliveries.poll(500, TimeUnit.MILLISECONDS)).containsExactly("first");

        channel.publish("streets", 1, "second");
        channel.publish("streets", 2, "other");
        channel.publish("streets", 1, "third");

        assertThat(deliveries.poll(500, TimeUnit.MILLISECONDS)).isNull();
        assertThat(deliveries.poll(1_500, TimeUnit.MILLISECONDS)).containsExactly("third", "other");
    }

    @Test
    void anAlarmDoesNotWaitForTheSecondToEnd() throws InterruptedException {
        channel.subscribe("alarms", String.class, Duration.ofMillis(50), deliveries::add);
        channel.publish("alarms", 1, "first");
        assertThat(deliveries.poll(500, TimeUnit.MILLISECONDS)).containsExactly("first");
        channel.publish("alarms", 1, "second");
        assertThat(deliveries.poll(500, TimeUnit.MILLISECONDS)).containsExactly("second");
    }

    @Test
    void goesOnAfterASubscriberFailed() throws InterruptedException {
        channel.subscribe("streets", String.class, values -> {
            deliveries.add(values);
            throw new IllegalStateException("a closed browser");
        });
        channel.publish("streets", 1, "first");
        assertThat(deliveries.poll(500, TimeUnit.MILLISECONDS)).isNotNull();

        channel.publish("streets", 1, "second");

        assertThat(deliveries.poll(2, TimeUnit.SECONDS)).containsExactly("second");
    }

    @Test
    void forgetsASubscriberThatLetGo() throws InterruptedException {
        LiveChannel.Registration registration = channel.subscribe("streets", String.class, deliveries::add);
        registration.remove();
        registration.remove();
        channel.publish("streets", 1, "first");

        assertThat(channel.subscribers("streets")).isZero();
        assertThat(deliveries.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }
}
