package vn.hanoi.ops.venues.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueSign;
import vn.hanoi.ops.venues.register.VenueSigns;

/** Who was where, for the tracing room alone: nobody's area is cut off here, and whoever calls it records why. */
@Component
public class StayReader {

    private final CheckInTable table;
    private final KeptCheckIns kept;
    private final VenueSigns signs;
    private final VenueCatalogue catalogue;

    StayReader(CheckInTable table, KeptCheckIns kept, VenueSigns signs, VenueCatalogue catalogue) {
        this.table = table;
        this.kept = kept;
        this.signs = signs;
        this.catalogue = catalogue;
    }

    /** The stays of these people that touch the time from one moment to before another, in order. */
    public List<Stay> of(Collection<PersonKey> people, Instant from, Instant to) {
        if (people.isEmpty()) {
            return List.of();
        }
        Duration longest = longest(from);
        Instant start = from.minus(longest);
        Instant end = to.plus(longest);
        return stays(both(table.of(people, start, end), kept.of(people, start, end)), from, to);
    }

    /** The stays at a venue that touch the time from one moment to before another, in order. */
    public List<Stay> at(int venue, Instant from, Instant to) {
        return signs.byNumber(venue).map(sign -> at(sign, from, to)).orElse(List.of());
    }

    /**
     * The stays at a venue that is at hand already, as {@link #at(int, Instant, Instant)}. Who came longer ago than people
     * typically stay is there only when somebody checked them out, meanwhile or later, so little more than the time asked for
     * is read.
     */
    public List<Stay> at(VenueSign venue, Instant from, Instant to) {
        Instant start = from.minus(typical(venue, from));
        Duration longest = longest(from);
        Instant first = from.minus(longest);
        Instant end = to.plus(longest);
        List<Scan> meanwhile = both(table.around(venue.number(), start, to, end), kept.at(venue.number(), first, end));
        Set<PersonKey> asked = leftOnly(meanwhile);
        meanwhile.stream().filter(scan -> !scan.at().isBefore(to)).forEach(scan -> asked.add(scan.person()));
        List<Scan> theirs = table.at(venue.number(), asked, first, end);
        return stays(both(meanwhile, theirs), Map.of(venue.number(), venue), from, to);
    }

    /** Those who left without having come in these scans, which are in order of time. */
    private static Set<PersonKey> leftOnly(List<Scan> scans) {
        Set<PersonKey> came = new HashSet<>();
        Set<PersonKey> left = new HashSet<>();
        for (Scan scan : scans) {
            if (!scan.leaving()) {
                came.add(scan.person());
            } else if (!came.contains(scan.person())) {
                left.add(scan.person());
            }
        }
        return left;
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
        return visits.entrySet().stream()
                .flatMap(
                        visit -> Stays.of(
                                visit.getValue(),
                                typical(venues.get(visit.getKey().venue()), from),
                                longest(from))
                                .stream())
                .filter(stay -> stay.from().isBefore(to) && stay.to().isAfter(from))
                .sorted(Comparator.comparing(Stay::from).thenComparing(Stay::venue))
                .toList();
    }

    private Duration typical(@Nullable VenueSign venue, Instant at) {
        String kind = venue == null ? "" : venue.kind();
        return catalogue.kind(kind, LocalDate.ofInstant(at, ConsoleClock.HANOI)).typicalStay();
    }

    private Duration longest(Instant at) {
        return Duration.ofHours(catalogue.rulesAt(at).longestHours());
    }
}
