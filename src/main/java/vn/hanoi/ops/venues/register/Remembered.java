package vn.hanoi.ops.venues.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.hanoi.ops.kernel.AfterCommit;

/**
 * What was read of venues by their numbers, remembered until a change is told, at most five minutes. What was read while a
 * change was told is not remembered.
 */
final class Remembered<V> {

    private static final Duration TRUSTED = Duration.ofMinutes(5);

    private final Function<Collection<Integer>, Map<Integer, V>> reading;
    private final Cache<Integer, V> values;
    private final AtomicLong changes = new AtomicLong();

    Remembered(int most, Function<Collection<Integer>, Map<Integer, V>> reading) {
        this.reading = reading;
        this.values = Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(TRUSTED)
                .build();
    }

    Map<Integer, V> byNumbers(Collection<Integer> numbers) {
        long before = changes.get();
        Map<Integer, V> found = new HashMap<>(values.getAllPresent(numbers));
        List<Integer> asked = new ArrayList<>(numbers);
        asked.removeIf(found::containsKey);
        if (!asked.isEmpty()) {
            Map<Integer, V> read = reading.apply(asked);
            values.putAll(read);
            found.putAll(read);
            if (changes.get() != before) {
                values.invalidateAll(read.keySet());
            }
        }
        return found;
    }

    /** Forgets these with the commit of the change. */
    void forget(Collection<Integer> numbers) {
        AfterCommit.run(() -> {
            changes.incrementAndGet();
            values.invalidateAll(numbers);
        });
    }

    void forgetAll() {
        changes.incrementAndGet();
        values.invalidateAll();
    }
}
