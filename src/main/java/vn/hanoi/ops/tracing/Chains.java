package vn.hanoi.ops.tracing;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.venues.checkins.Stay;
import vn.hanoi.ops.venues.register.VenueSign;

/** Counts who went from which venue to which. */
@Component
class Chains {

    private static final int MOST = 12;

    private final TracedVenues venues;

    Chains(TracedVenues venues) {
        this.venues = venues;
    }

    private record Way(int from, int to) {}

    /** The ways between venues, the most walked first; at most 12. @param walks the stays of each person */
    List<PlaceView.Step> of(Map<PersonId, List<Stay>> walks) {
        Map<Way, Set<PersonId>> walked = new HashMap<>();
        walks.forEach((person, stays) -> ways(stays).forEach(way -> walked.computeIfAbsent(way, w -> new HashSet<>())
                .add(person)));
        Map<Integer, VenueSign> signs = venues.signs(numbers(walked.keySet()));
        return walked.entrySet().stream()
                .map(entry -> step(entry.getKey(), entry.getValue().size(), signs))
                .sorted(Comparator.comparingInt(PlaceView.Step::people)
                        .reversed()
                        .thenComparing(PlaceView.Step::from)
                        .thenComparing(PlaceView.Step::to))
                .limit(MOST)
                .toList();
    }

    private static List<Way> ways(List<Stay> stays) {
        List<Stay> ordered =
                stays.stream().sorted(Comparator.comparing(Stay::from)).toList();
        return IntStream.range(1, ordered.size())
                .mapToObj(
                        i -> new Way(ordered.get(i - 1).venue(), ordered.get(i).venue()))
                .filter(way -> way.from() != way.to())
                .toList();
    }

    private static List<Integer> numbers(Collection<Way> ways) {
        return ways.stream()
                .flatMapToInt(way -> IntStream.of(way.from(), way.to()))
                .boxed()
                .distinct()
                .toList();
    }

    private static PlaceView.Step step(Way way, int people, Map<Integer, VenueSign> signs) {
        return new PlaceView.Step(
                way.from(), TracedVenues.name(signs, way.from()), way.to(), TracedVenues.name(signs, way.to()), people);
    }
}
