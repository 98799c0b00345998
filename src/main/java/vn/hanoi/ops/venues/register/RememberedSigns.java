package vn.hanoi.ops.venues.register;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hanoi.ops.venues.VenueChanged;

/**
 * The venues that machines name by their numbers, remembered for some seconds: calls of thousands of check-ins mean the same
 * busy venues again and again. A change on this node counts at once, one on another node within these seconds.
 */
@Component
public class RememberedSigns {

    private static final int MOST = 200_000;
    private static final Duration TRUSTED = Duration.ofSeconds(10);

    private final VenueSigns signs;
    private final Cache<Integer, VenueSign> remembered =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(TRUSTED).build();

    RememberedSigns(VenueSigns signs) {
        this.signs = signs;
    }

    /** The venues with these short numbers; those that are not there are left out. */
    public Map<Integer, VenueSign> byNumbers(Collection<Integer> numbers) {
        Map<Integer, VenueSign> found = new HashMap<>(remembered.getAllPresent(numbers));
        List<Integer> asked = new ArrayList<>(numbers);
        asked.removeIf(found::containsKey);
        if (!asked.isEmpty()) {
            Map<Integer, VenueSign> read = signs.byNumbers(asked);
            remembered.putAll(read);
            found.putAll(read);
        }
        return found;
    }

    @EventListener(VenueChanged.class)
    void forget() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            remembered.invalidateAll();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.invalidateAll();
            }
        });
    }
}
