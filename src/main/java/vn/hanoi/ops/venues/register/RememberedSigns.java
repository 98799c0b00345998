package vn.hanoi.ops.venues.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AfterCommit;
import vn.hanoi.ops.kernel.nodes.NodeRejoined;
import vn.hanoi.ops.venues.VenueId;

/**
 * The signs of venues by their numbers, remembered: calls of thousands of check-ins, and traces, mean the same busy venues
 * again and again. A change counts with its commit, on another node as soon as that hears of it, and after five minutes even
 * where nobody could tell it.
 */
@Component
public class RememberedSigns {

    private static final int MOST = 200_000;
    private static final Duration TRUSTED = Duration.ofMinutes(5);

    private final VenueSigns signs;
    private final AtomicLong changes = new AtomicLong();
    private final Cache<Integer, VenueSign> remembered =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(TRUSTED).build();

    RememberedSigns(VenueSigns signs) {
        this.signs = signs;
    }

    /** The venues with these short numbers; those that are not there are left out. */
    public Map<Integer, VenueSign> byNumbers(Collection<Integer> numbers) {
        long before = changes.get();
        Map<Integer, VenueSign> found = new HashMap<>(remembered.getAllPresent(numbers));
        List<Integer> asked = new ArrayList<>(numbers);
        asked.removeIf(found::containsKey);
        if (!asked.isEmpty()) {
            Map<Integer, VenueSign> read = signs.byNumbers(asked);
            remembered.putAll(read);
            found.putAll(read);
            if (changes.get() != before) {
                remembered.invalidateAll(read.keySet());
            }
        }
        return found;
    }

    @EventListener
    void on(SignsChanged changed) {
        Set<VenueId> venues = Set.copyOf(changed.venues());
        AfterCommit.run(() -> {
            changes.incrementAndGet();
            remembered.asMap().values().removeIf(sign -> venues.contains(sign.id()));
        });
    }

    @EventListener(NodeRejoined.class)
    void forget() {
        changes.incrementAndGet();
        remembered.invalidateAll();
    }
}
