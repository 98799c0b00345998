package vn.hanoi.ops.venues.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final VenueSigns signs;
    private final VenueCatalogue catalogue;

    StayReader(CheckInTable table, VenueSigns signs, VenueCatalogue catalogue) {
        this.table = table;
        this.signs = signs;
        this.catalogue = catalogue;
    }

    /** The stays of these people that touch the time from one moment to before another, in order. */
    public List<Stay> of(Collection<PersonKey> people, Instant from, Instant to) {
        return people.isEmpty() ? List.of() : stays(table.of(people, from.minus(longest(from)), to), from, to);
    }

    /** The stays at a venue that touch the time from one moment to before another, in order. */
    public List<Stay> at(int venue, Instant from, Instant to) {
        return stays(table.at(venue, from.minus(longest(from)), to), from, to);
    }

    private List<Stay> stays(List<Scan> scans, Instant from, Instant to) {
        record Visit(PersonKey person, int venue) {}
        Map<Integer, VenueSign> venues =
                signs.byNumbers(scans.stream().map(Scan::venue).distinct().toList());
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
