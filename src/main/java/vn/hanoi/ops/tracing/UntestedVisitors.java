package vn.hanoi.ops.tracing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.tracing.KnownVisitors.Known;
import vn.hanoi.ops.tracing.presence.SharedPlace;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

/** Finds those seen at shared places who are in no open case and of whom no sample was taken after they were there. */
@Component
class UntestedVisitors {

    /** So many of each place are listed whatever the places before it have. */
    private static final int OF_EACH = 100;

    private final KnownVisitors known;

    UntestedVisitors(KnownVisitors known) {
        this.known = known;
    }

    /**
     * What is found.
     *
     * @param people all of them
     * @param listed at most {@value Tracing#MOST_PEOPLE}, those of the first places first, the most exposed of each first
     * @param evidence the stays of those listed
     */
    record Untested(Set<PersonKey> people, List<Found.Person> listed, List<Stay> evidence) {

        /** How many of those seen at a place. */
        int among(List<Seen> seen) {
            return (int) seen.stream()
                    .map(Seen::person)
                    .distinct()
                    .filter(people::contains)
                    .count();
        }
    }

    /** @param places in their order */
    Untested of(List<SharedPlace> places, Map<Integer, List<Seen>> seen, List<Track> tracks) {
        Map<PersonKey, LocalDate> lastOn = new HashMap<>();
        seen.values().stream()
                .flatMap(List::stream)
                .forEach(one -> lastOn.merge(one.person(), one.lastOn(), (a, b) -> a.isAfter(b) ? a : b));
        Known about = known.of(List.copyOf(lastOn.keySet()));
        Set<PersonKey> people = lastOn.keySet().stream()
                .filter(key -> !about.open().containsKey(key.hex()) && !sampledSince(about, key, lastOn.get(key)))
                .collect(Collectors.toSet());
        Set<PersonKey> chosen = chosen(places, seen, people);
        Map<PersonKey, List<Seen>> lines = seen.values().stream()
                .flatMap(List::stream)
                .filter(one -> chosen.contains(one.person()))
                .sorted(Comparator.comparing(one -> one.meeting().first()))
                .collect(Collectors.groupingBy(Seen::person));
        Map<PersonKey, UUID> caseOf = new HashMap<>();
        tracks.forEach(track -> caseOf.put(track.own(), track.caseId()));
        List<Found.Person> listed = chosen.stream()
                .map(key -> new Found.Person(
                        key, lines.get(key).stream().map(one -> one.met(caseOf)).toList()))
                .toList();
        List<Stay> evidence = lines.values().stream()
                .flatMap(List::stream)
                .flatMap(one -> one.own().stream())
                .toList();
        return new Untested(people, listed, evidence);
    }

    /** A sample of the day of the exposure itself may have been taken before it. */
    private static boolean sampledSince(Known about, PersonKey key, LocalDate exposedOn) {
        LocalDate sampled = about.sampledOn().get(key.hex());
        return sampled != null && sampled.isAfter(exposedOn);
    }

    private static Set<PersonKey> chosen(
            List<SharedPlace> places, Map<Integer, List<Seen>> seen, Set<PersonKey> people) {
        List<List<PersonKey>> byPlace = places.stream()
                .map(place -> seen.getOrDefault(place.venue(), List.of()))
                .map(there -> ranked(there, people))
                .toList();
        Set<PersonKey> first = new LinkedHashSet<>();
        byPlace.forEach(keys -> keys.stream().limit(OF_EACH).forEach(first::add));
        List<PersonKey> rest = new ArrayList<>();
        byPlace.forEach(keys -> keys.stream().skip(OF_EACH).forEach(rest::add));
        rest.stream()
                .filter(key -> !first.contains(key))
                .distinct()
                .limit(Math.max(0, Tracing.MOST_PEOPLE - first.size()))
                .toList()
                .forEach(first::add);
        return inOrder(byPlace, first);
    }

    private static List<PersonKey> ranked(List<Seen> there, Set<PersonKey> people) {
        Map<PersonKey, Double> scores = there.stream()
                .filter(one -> people.contains(one.person()))
                .collect(Collectors.groupingBy(Seen::person, Collectors.summingDouble(Seen::score)));
        return scores.entrySet().stream()
                .sorted(Map.Entry.<PersonKey, Double>comparingByValue()
                        .reversed()
                        .thenComparing(one -> one.getKey().hex()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<PersonKey> inOrder(List<List<PersonKey>> byPlace, Set<PersonKey> chosen) {
        return byPlace.stream()
                .flatMap(List::stream)
                .filter(chosen::contains)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
