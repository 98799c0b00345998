package vn.hanoi.ops.venues.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
        Instant start = from.minus(longest(from));
        return stays(both(table.of(people, start, to), kept.of(people, start, to)), from, to);
    }

    /** The stays at a venue that touch the time from one moment to before another, in order. */
    public List<Stay> at(int venue, Instant from, Instant to) {
        return signs.byNumber(venue).map(sign -> at(sign, from, to)).orElse(List.of());
    }

    /** The stays at a venue that is at hand already, as {@link #at(int, Instant, Instant)}. */
    public List<Stay> at(VenueSign venue, Instant from, Instant to) {
        Instant start = from.minus(longest(from));
        List<Scan> scans = both(table.at(venue.number(), start, to), kept.at(venue.number(), start, to));
        return stays(scans, Map.of(venue.number(), venue), from, to);
    }

    private static List<Scan> both(List<Scan> stream, List<Scan> old) {
        return old.isEmpty()
                ? stream
                : Stream.concat(stream.stream(), old.stream()).distinct().toList();
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
