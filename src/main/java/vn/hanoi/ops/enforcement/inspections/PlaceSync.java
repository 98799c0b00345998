package vn.hanoi.ops.enforcement.inspections;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Retries;
import vn.hanoi.ops.kernel.place.CrowdedPlaces;
import vn.hanoi.ops.venues.VenueChanged;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueInspectionAsked;
import vn.hanoi.ops.venues.VenuesRegistered;
import vn.hanoi.ops.venues.register.VenueFeed;
import vn.hanoi.ops.venues.register.VenueSnapshot;

/** Keeps the picture of the venues: at once for one that changed or that shall be inspected, all of them once a night, crowds every five minutes. */
@Component
class PlaceSync {

    private static final int PAGE = 1_000;
    private static final int ATTEMPTS = 4;
    private static final int CROWDED_FROM = 3;
    private static final int STREET_METRES = 60;

    private final VenueFeed venues;
    private final PlaceTable places;
    private final ObjectProvider<CrowdedPlaces> crowds;

    PlaceSync(VenueFeed venues, PlaceTable places, ObjectProvider<CrowdedPlaces> crowds) {
        this.venues = venues;
        this.places = places;
        this.crowds = crowds;
    }

    @EventListener
    void on(VenueChanged changed) {
        venues.find(changed.venue()).ifPresent(venue -> places.take(List.of(venue)));
    }

    @EventListener
    void on(VenuesRegistered many) {
        List<VenueSnapshot> there = venues.all(many.venues());
        places.take(there);
        places.forget(without(many.venues(), there));
    }

    @EventListener
    void on(VenueInspectionAsked asked) {
        venues.find(asked.venue()).ifPresent(venue -> places.take(List.of(venue)));
        places.lock(asked.venue())
                .ifPresent(place -> places.update(
                        place.id(), place.standing(), place.facts().quiet(asked.day())));
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    @SchedulerLock(name = "enforcement-places-first", lockAtMostFor = "PT30M")
    void first() {
        if (places.isIncomplete()) {
            all();
        }
    }

    @Scheduled(cron = "0 10 4 * * *", zone = "Asia/Ho_Chi_Minh")
    @SchedulerLock(name = "enforcement-places", lockAtMostFor = "PT2H")
    void nightly() {
        all();
        forgetGone();
    }

    void all() {
        List<VenueSnapshot> page = venues.after(null, PAGE);
        while (!page.isEmpty()) {
            take(page);
            page = page.size() < PAGE ? List.of() : venues.after(page.getLast().id(), PAGE);
        }
    }

    /** Leaves out what the register does not have any more; what it takes in meanwhile it has. */
    private void forgetGone() {
        List<VenueId> page = places.after(null, PAGE);
        while (!page.isEmpty()) {
            List<VenueId> gone = without(page, venues.all(page));
            Retries.of(ATTEMPTS, () -> {
                places.forget(gone);
                return gone;
            });
            page = page.size() < PAGE ? List.of() : places.after(page.getLast(), PAGE);
        }
    }

    private static List<VenueId> without(List<VenueId> all, List<VenueSnapshot> there) {
        Set<VenueId> left = new LinkedHashSet<>(all);
        there.forEach(venue -> left.remove(venue.id()));
        return List.copyOf(left);
    }

    /** Venues change meanwhile; whoever is in the other's way does its page again. */
    private void take(List<VenueSnapshot> page) {
        Retries.of(ATTEMPTS, () -> {
            places.take(page);
            return page;
        });
    }

    @Scheduled(fixedDelay = 300_000, initialDelay = 120_000)
    @SchedulerLock(name = "enforcement-crowds", lockAtMostFor = "PT10M")
    void crowds() {
        Map<VenueId, Integer> levels = new HashMap<>();
        Map<VenueId, PlaceRow> touched = new HashMap<>();
        places.crowded().forEach(place -> touched.put(place.id(), place));
        crowds.orderedStream()
                .flatMap(source -> source.fromLevel(CROWDED_FROM).stream())
                .forEach(street -> street.line().stream()
                        .flatMap(point -> places.near(point, STREET_METRES).stream())
                        .forEach(place -> {
                            touched.putIfAbsent(place.id(), place);
                            levels.merge(place.id(), street.level(), Math::max);
                        }));
        touched.values().stream()
                .filter(place -> !Objects.equals(place.facts().crowd(), levels.get(place.id())))
                .forEach(place -> places.update(
                        place.id(), place.standing(), place.facts().crowd(levels.get(place.id()))));
    }
}
