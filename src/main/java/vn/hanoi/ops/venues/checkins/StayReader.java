package vn.hanoi.ops.venues.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.register.RememberedSigns;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueSign;

/** Who was where, for the tracing room alone: nobody's area is cut off here, and whoever calls it records why. */
@Component
public class StayReader {

    private final KeptCheckIns kept;
    private final StretchReader stretches;
    private final RememberedSigns signs;
    private final VenueCatalogue catalogue;

    StayReader(StretchReader stretches, KeptCheckIns kept, RememberedSigns signs, VenueCatalogue catalogue) {
        this.stretches = stretches;
        this.kept = kept;
        this.signs = signs;
        this.catalogue = catalogue;
    }

    /** The stays of these people that touch the time from one moment to before another, in order. */
    public List<Stay> of(Collection<PersonKey> people, Instant from, Instant to) {
        if (people.isEmpty()) {
            return List.of();
        }
        Duration longest = longest(from, to);
        Instant start = from.minus(longest);
        Instant end = to.plus(longest);
        List<Stretch<PersonKey>> all =
                people.stream().map(person -> new Stretch<>(person, start, end)).toList();
        return stays(both(stretches.ofPeople(all), kept.of(people, start, end)), from, to);
    }

    /** The stays at a venue that touch the time from one moment to before another, in order. */
    public List<Stay> at(int venue, Instant from, Instant to) {
        return Optional.ofNullable(signs.byNumbers(List.of(venue)).get(venue))
                .map(sign -> at(sign, from, to))
                .orElse(List.of());
    }

    /** The stays at a venue that is at hand already, as {@link #at(int, Instant, Instant)}. */
    public List<Stay> at(VenueSign venue, Instant from, Instant to) {
        return at(List.of(new PlaceTime(venue, from, to))).getFirst();
    }

    /**
     * The stays at each of these places that touch the time asked for, in order of time, place by place as they were asked.
     * Who came longer ago than people typically stay is there only when somebody checked them out, meanwhile or later, so
     * little more than the time asked for is read, and that of all places together.
     */
    public List<List<Stay>> at(List<PlaceTime> asked) {
        List<PlaceScans> places = asked.stream().map(this::scans).toList();
        take(places, PlaceScans::coming, stretches::atVenues);
        take(places, PlaceScans::leaving, stretches::leavingVenues);
        take(places, PlaceScans::whole, kept::atVenues);
        takeWhoLeft(places);
        return places.stream().map(this::stays).toList();
    }

    /** Whoever came on an earlier day may stay by what was typical then. */
    private PlaceScans scans(PlaceTime place) {
        Duration longest = longest(place.from(), place.to());
        Duration typical = day(place.from().minus(longest))
                .datesUntil(day(place.from()).plusDays(1))
                .map(day -> typical(place.venue(), day))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new PlaceScans(place, typical, longest);
    }

    private static void take(
            List<PlaceScans> places,
            Function<PlaceScans, Stretch<Integer>> when,
            Function<List<Stretch<Integer>>, List<Scan>> question) {
        Map<Integer, List<Scan>> found =
                question.apply(places.stream().map(when).toList()).stream().collect(Collectors.groupingBy(Scan::venue));
        places.forEach(place -> place.take(found, when.apply(place)));
    }

    /** Reads when those came of whom only the leaving is known so far. */
    private void takeWhoLeft(List<PlaceScans> places) {
        List<Set<PersonKey>> unclear = places.stream().map(PlaceScans::unclear).toList();
        List<Stretch<PersonKey>> theirs = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Stretch<Integer> whole = places.get(i).whole();
            unclear.get(i).forEach(person -> theirs.add(new Stretch<>(person, whole.from(), whole.to())));
        }
        Map<PersonKey, List<Scan>> found =
                stretches.ofPeople(theirs).stream().collect(Collectors.groupingBy(Scan::person));
        for (int i = 0; i < places.size(); i++) {
            places.get(i).take(found, unclear.get(i));
        }
    }

    private List<Stay> stays(PlaceScans place) {
        PlaceTime asked = place.asked();
        return stays(place.inOrder(), Map.of(asked.venue().number(), asked.venue()), asked.from(), asked.to());
    }

    private static List<Scan> both(List<Scan> stream, List<Scan> old) {
        return old.isEmpty()
                ? stream
                : Stream.concat(stream.stream(), old.stream())
                        .distinct()
                        .sorted(Comparator.comparing(Scan::at))
                        .toList();
    }

    private List<Stay> stays(List<Scan> scans, Instant from, Instant to) {
        return stays(
                scans,
                signs.byNumbers(scans.stream().map(Scan::venue).distinct().toList()),
                from,
                to);
    }

    private List<Stay> stays(List<Scan> scans, Map<Integer, VenueSign> venues, Instant from, Instant to) {
        record Visit(PersonKey person, int venue) {}
        Map<Visit, List<Scan>> visits =
                scans.stream().collect(Collectors.groupingBy(scan -> new Visit(scan.person(), scan.venue())));
        Map<Integer, Stays.Terms> terms = new HashMap<>();
        return visits.entrySet().stream()
                .flatMap(visit -> Stays.of(
                        visit.getValue(),
                        terms.computeIfAbsent(visit.getKey().venue(), number -> terms(venues.get(number))))
                        .stream())
                .filter(stay -> stay.from().isBefore(to) && stay.to().isAfter(from))
                .sorted(Comparator.comparing(Stay::from).thenComparing(Stay::venue))
                .toList();
    }

    /** What holds at a venue, as it was described on the day of each scan. */
    private Stays.Terms terms(@Nullable VenueSign venue) {
        Map<LocalDate, Duration> typical = new HashMap<>();
        return new Stays.Terms(at -> typical.computeIfAbsent(day(at), day -> typical(venue, day)), this::longest);
    }

    private Duration typical(@Nullable VenueSign venue, LocalDate day) {
        return catalogue.kind(venue == null ? "" : venue.kind(), day).typicalStay();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI);
    }

    private Duration longest(Instant from, Instant to) {
        Duration first = longest(from);
        Duration last = longest(to);
        return first.compareTo(last) > 0 ? first : last;
    }

    private Duration longest(Instant at) {
        return Duration.ofHours(catalogue.rulesAt(at).longestHours());
    }
}
