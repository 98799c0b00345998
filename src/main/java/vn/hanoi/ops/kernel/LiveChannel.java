package vn.hanoi.ops.kernel;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Carries what changed to the screens that show it: each subscriber gets at most one delivery a second, unless it asked for
 * more, with the newest value of every key that changed since the last one.
 */
@Component
public class LiveChannel implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(LiveChannel.class);
    private static final long PERIOD_MS = 1_000;

    private final Map<String, List<Subscription>> byTopic = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("live-", 0).factory());

    /** Lets go of a topic. */
    @FunctionalInterface
    public interface Registration {
        /** Ends the subscription; calling it twice does no harm. */
        void remove();
    }

    /**
     * Subscribes to a topic.
     *
     * @param receiver called off the publisher's thread with the changed values, at most once a second
     */
    public <T> Registration subscribe(String topic, Class<T> type, Consumer<List<T>> receiver) {
        return subscribe(topic, type, Duration.ofMillis(PERIOD_MS), receiver);
    }

    /**
     * Subscribes to a topic of alarms that may not wait for a second.
     *
     * @param apart how far two deliveries lie apart at least
     * @param receiver called off the publisher's thread with the changed values
     */
    public <T> Registration subscribe(String topic, Class<T> type, Duration apart, Consumer<List<T>> receiver) {
        Subscription subscription = new Subscription(
                apart.toMillis(),
                values -> receiver.accept(
                        values.stream().filter(type::isInstance).map(type::cast).toList()));
        byTopic.compute(topic, (t, old) -> with(old, subscription));
        return () -> byTopic.computeIfPresent(topic, (t, old) -> without(old, subscription));
    }

    /** Tells all subscribers of the topic that the thing with this key now has this value. */
    public void publish(String topic, Object key, Object value) {
        for (Subscription subscription : byTopic.getOrDefault(topic, List.of())) {
            subscription.offer(key, value);
        }
    }

    /** How many screens follow the topic now. */
    public int subscribers(String topic) {
        return byTopic.getOrDefault(topic, List.of()).size();
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    private static List<Subscription> with(@Nullable List<Subscription> old, Subscription s) {
        return old == null
                ? List.of(s)
                : Stream.concat(old.stream(), Stream.of(s)).toList();
    }

    private static @Nullable List<Subscription> without(List<Subscription> old, Subscription gone) {
        List<Subscription> rest = old.stream().filter(s -> s != gone).toList();
        return rest.isEmpty() ? null : rest;
    }

    private final class Subscription {
        private final Consumer<List<Object>> receiver;
        private final Map<Object, Object> waiting = new LinkedHashMap<>();
        private boolean scheduled;
        private final long apartMs;
        private long deliveredAt;

        Subscription(long apartMs, Consumer<List<Object>> receiver) {
            this.apartMs = apartMs;
            this.receiver = receiver;
            this.deliveredAt = System.nanoTime() - TimeUnit.MILLISECONDS.toNanos(apartMs);
        }

        synchronized void offer(Object key, Object value) {
            waiting.put(key, value);
            if (!scheduled) {
                scheduled = true;
                long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - deliveredAt);
                timer.schedule(this::deliver, Math.max(0, apartMs - since), TimeUnit.MILLISECONDS);
            }
        }

        private void deliver() {
            List<Object> values = take();
            try {
                receiver.accept(values);
            } catch (RuntimeException e) {
                log.warn("A live subscriber failed: {}", e.toString());
            }
        }

        private synchronized List<Object> take() {
            List<Object> values = List.copyOf(waiting.values());
            waiting.clear();
            scheduled = false;
            deliveredAt = System.nanoTime();
            return values;
        }
    }
}
