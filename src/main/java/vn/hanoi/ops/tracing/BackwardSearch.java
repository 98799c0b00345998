package vn.hanoi.ops.tracing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.tracing.presence.Backward;
import vn.hanoi.ops.tracing.presence.Place;
import vn.hanoi.ops.tracing.presence.Presence;
import vn.hanoi.ops.tracing.presence.SharedPlace;
import vn.hanoi.ops.tracing.presence.TracingRules;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;
import vn.hanoi.ops.venues.checkins.StayReader;
import vn.hanoi.ops.venues.checkins.Traffic;
import vn.hanoi.ops.venues.register.VenueSign;

/** Looks for the places that cases share in the days before they fell ill, and for who was there with them. */
@Component
class BackwardSearch {

    private static final int LOOKED_INTO = 20;

    private final StayReader stays;
    private final Traffic traffic;
    private final TracedVenues venues;

    BackwardSearch(StayReader stays, Traffic traffic, TracedVenues venues) {
        this.stays = stays;
        this.traffic = traffic;
        this.venues = venues;
    }

    /**
     * What is found.
     *
     * @param people of how many cases there are check-ins
     * @param seen who was with the cases at each of the first places, a line for each day
     * @param evidence the stays of the cases at shared places
     */
    record Shared(int people, List<SharedPlace> places, Map<Integer, List<Seen>> seen, List<Stay> evidence) {

        /** The last day on which one of the cases was at a venue. */
        LocalDate lastOn(int venue) {
            return evidence.stream()
                    .filter(stay -> stay.venue() == venue)
                    .map(stay -> day(stay.from()))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    Shared find(List<Track> tracks, TracingRules rules) {
        List<Stay> read = new ArrayList<>();
        CaseVisits visits = new CaseVisits();
        for (Track track : tracks) {
            List<Stay> own = stays.of(track.people(), track.from(), track.to());
            read.addAll(own);
            visits.add(track, own);
        }
        List<Stay> all = visits.all();
        Set<Integer> candidates = all.stream().map(Stay::venue).collect(Collectors.toSet());
        LocalDate first = day(
                tracks.stream().map(Track::from).min(Comparator.naturalOrder()).orElseThrow());
        LocalDate last = day(
                tracks.stream().map(Track::to).max(Comparator.naturalOrder()).orElseThrow());
        List<SharedPlace> places =
                Backward.places(all, traffic.ofVenues(candidates, first, last), traffic.ofCity(first, last));
        Set<Integer> shared = places.stream().map(SharedPlace::venue).collect(Collectors.toSet());
        List<Stay> there =
                all.stream().filter(stay -> shared.contains(stay.venue())).toList();
        List<Stay> evidence =
                read.stream().filter(stay -> shared.contains(stay.venue())).toList();
        int people = (int) all.stream().map(Stay::person).distinct().count();
        return new Shared(people, places, seen(places, there, cases(tracks), rules), evidence);
    }

    private Map<Integer, List<Seen>> seen(
            List<SharedPlace> places, List<Stay> visits, Set<PersonKey> cases, TracingRules rules) {
        List<Integer> looked =
                places.stream().limit(LOOKED_INTO).map(SharedPlace::venue).toList();
        Map<Integer, VenueSign> signs = venues.signs(looked);
        Map<Integer, List<Seen>> seen = new HashMap<>();
        visits.stream()
                .filter(stay -> signs.containsKey(stay.venue()))
                .collect(Collectors.groupingBy(stay -> List.<Object>of(stay.venue(), day(stay.from()))))
                .values()
                .forEach(there -> {
                    VenueSign venue = signs.get(there.getFirst().venue());
                    seen.computeIfAbsent(venue.number(), number -> new ArrayList<>())
                            .addAll(together(venue, there, cases, rules));
                });
        return seen;
    }

    private List<Seen> together(VenueSign venue, List<Stay> there, Set<PersonKey> cases, TracingRules rules) {
        var first =
                there.stream().map(Stay::from).min(Comparator.naturalOrder()).orElseThrow();
        var last = there.stream().map(Stay::to).max(Comparator.naturalOrder()).orElseThrow();
        List<Stay> others = stays.at(venue, first, last.plus(rules.trailing())).stream()
                .filter(stay -> !cases.contains(stay.person()))
                .toList();
        Place place = venues.place(venue, first);
        Presence presence = new Presence(place, rules);
        Map<PersonKey, List<Stay>> theirs = others.stream().collect(Collectors.groupingBy(Stay::person));
        return presence.meetings(there, others).stream()
                .map(met -> new Seen(met, presence, place.ventilation(), there, theirs.get(met.person())))
                .toList();
    }

    private static Set<PersonKey> cases(List<Track> tracks) {
        return tracks.stream().flatMap(track -> track.people().stream()).collect(Collectors.toSet());
    }

    private static LocalDate day(java.time.Instant at) {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI);
    }
}
