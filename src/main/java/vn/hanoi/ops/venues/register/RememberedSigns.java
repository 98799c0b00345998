package vn.hanoi.ops.venues.register;

import java.util.Collection;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.nodes.NodeRejoined;

/**
 * The signs of venues by their numbers, remembered: traces meet the same busy venues again and again. A change counts with
 * its commit, on another node as soon as that hears of it, and after five minutes even where nobody could tell it.
 */
@Component
public class RememberedSigns {

    private static final int MOST = 100_000;

    private final Remembered<VenueSign> signs;

    RememberedSigns(VenueSigns stored) {
        this.signs = new Remembered<>(MOST, stored::byNumbers);
    }

    /** The venues with these short numbers; those that are not there are left out. */
    public Map<Integer, VenueSign> byNumbers(Collection<Integer> numbers) {
        return signs.byNumbers(numbers);
    }

    @EventListener
    void on(SignsChanged changed) {
        signs.forget(changed.venues());
    }

    @EventListener(NodeRejoined.class)
    void startAnew() {
        signs.forgetAll();
    }
}
