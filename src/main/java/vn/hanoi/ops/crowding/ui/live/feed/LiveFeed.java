package vn.hanoi.ops.crowding.ui.live.feed;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.crowding.CrowdingFigures;
import vn.hanoi.ops.crowding.CrowdingNow;
import vn.hanoi.ops.crowding.StreetNow;
import vn.hanoi.ops.crowding.advisories.AdvisoryRow;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.ui.OpenScreen;

/** What a live screen asks and follows: a snapshot at its start, then what changed, at most once a second. */
@Component
public class LiveFeed {

    private static final long SHARED_NANOS = 900_000_000L;

    private record Computed(CrowdingFigures figures, long nanos) {}

    private final Map<AreaScope, Computed> figures = new ConcurrentHashMap<>();
    private final CrowdingNow crowding;
    private final LiveChannel channel;
    private final LivePulse pulse;
    private final CurrentOfficer officers;
    private final Clock clock;

    LiveFeed(CrowdingNow crowding, LiveChannel channel, LivePulse pulse, CurrentOfficer officers, Clock clock) {
        this.crowding = crowding;
        this.channel = channel;
        this.pulse = pulse;
        this.officers = officers;
        this.clock = clock;
    }

    /** The streets of the officer's area. */
    public List<StreetNow> snapshot(Officer officer) {
        return crowding.snapshot(officer.scope());
    }

    /** The figures of the officer's area, computed at most once a second however many screens ask. */
    public CrowdingFigures figures(Officer officer) {
        long now = System.nanoTime();
        return figures.compute(
                        officer.scope(),
                        (scope, last) -> last != null && now - last.nanos() < SHARED_NANOS
                                ? last
                                : new Computed(crowding.figures(scope), now))
                .figures();
    }

    /** The officer at the screen. */
    public Officer officer() {
        return officers.require();
    }

    /** The console's now. */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Follows the streets until the registration is removed; both are called in the screen's own lock.
     *
     * @param changed newest values of the streets that changed, in any area
     * @param aged called every ten seconds
     */
    public LiveChannel.Registration follow(UI ui, Consumer<List<StreetNow>> changed, Runnable aged) {
        Officer officer = officers.require();
        LiveChannel.Registration streets = channel.subscribe(StreetNow.TOPIC, StreetNow.class, values -> {
            List<StreetNow> seen = values.stream().map(s -> s.seenBy(officer)).toList();
            OpenScreen.tell(ui, () -> changed.accept(seen));
        });
        LiveChannel.Registration ages = pulse.follow(() -> OpenScreen.tell(ui, aged::run));
        return () -> {
            streets.remove();
            ages.remove();
        };
    }

    /** Follows the advisories that move, in any area, until the registration is removed; called in the screen's lock. */
    public LiveChannel.Registration followAdvisories(UI ui, Consumer<List<AdvisoryRow>> moved) {
        return channel.subscribe(
                AdvisoryRow.TOPIC, AdvisoryRow.class, rows -> OpenScreen.tell(ui, () -> moved.accept(rows)));
    }
}
