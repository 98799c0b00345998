package vn.hanoi.ops.venues.codes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.retention.Keeping;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.register.VenueCodes;
import vn.hanoi.ops.venues.register.VenueList;
import vn.hanoi.ops.venues.register.VenueRoles;
import vn.hanoi.ops.venues.register.VenueRow;
import vn.hanoi.ops.venues.register.VenueSign;
import vn.hanoi.ops.venues.register.VenueSigns;
import vn.hanoi.ops.venues.register.Zone;

/** Makes the papers with the codes, of one venue or of a whole street, and notes that they were made. */
@Service
@PreAuthorize(VenueRoles.KEEPERS)
@Transactional
public class Posters {

    /** Most venues in one file. */
    public static final int MOST_VENUES = 1_000;

    private final VenueList venues;
    private final VenueSigns signs;
    private final VenueCodes codes;
    private final CodeReader reader;
    private final Keeping keeping;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Posters(
            VenueList venues,
            VenueSigns signs,
            VenueCodes codes,
            CodeReader reader,
            Keeping keeping,
            Clock clock,
            ApplicationEventPublisher events) {
        this.venues = venues;
        this.signs = signs;
        this.codes = codes;
        this.reader = reader;
        this.keeping = keeping;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The posters of a venue, its entrance first and then each of its parts, one a page; a venue without a code gets its
     * first one.
     *
     * @throws vn.hanoi.ops.venues.register.NoSuchVenue when there is none in scope
     * @throws vn.hanoi.ops.venues.register.VenueRefused when it has no code in use
     */
    public byte[] of(VenueId id, PosterSize size) {
        codes.issueFirst(id);
        codes.print(List.of(id));
        VenueRow row = venues.find(id).orElseThrow().row();
        return pdf(List.of(row.number()), size, row.area());
    }

    /** In how many files the posters of a street come; 0 when none of its venues has a code in use or can get its first. */
    public int files(AreaPath area, String street) {
        return Math.ceilDiv(venues.countToPrintIn(area, street), MOST_VENUES);
    }

    /**
     * The posters of the venues of a street that have a code in use, at most {@value #MOST_VENUES} venues in a file; those
     * without a code get their first one.
     *
     * @param file which of the {@link #files}, from 1
     * @return nothing when none has one
     */
    public byte[] ofStreet(AreaPath area, String street, PosterSize size, int file) {
        List<VenueRow> rows = venues.toPrintIn(area, street, file * MOST_VENUES).stream()
                .skip((file - 1L) * MOST_VENUES)
                .toList();
        List<VenueId> ids = rows.stream().map(VenueRow::id).toList();
        codes.issueFirst(ids);
        codes.print(ids);
        return rows.isEmpty()
                ? new byte[0]
                : pdf(rows.stream().map(VenueRow::number).toList(), size, area);
    }

    private byte[] pdf(Collection<Integer> numbers, PosterSize size, AreaPath area) {
        Map<Integer, VenueSign> found = signs.byNumbers(numbers);
        List<Poster.Page> pages = new ArrayList<>();
        numbers.forEach(number -> pages(found.get(number)).forEach(pages::add));
        events.publishEvent(ActRecorded.of(ActKind.PRINT, "POSTERS_PRINTED", "venues", area)
                .rows(pages.size())
                .saying(size.name()));
        return new Poster(size, keptDays()).pdf(pages);
    }

    private Stream<Poster.Page> pages(VenueSign venue) {
        Stream<Poster.Page> entrance = Stream.of(page(venue, Zone.ENTRANCE, ""));
        return Stream.concat(entrance, venue.zones().stream().map(zone -> page(venue, zone.number(), zone.name())));
    }

    private Poster.Page page(VenueSign venue, int zone, String part) {
        return new Poster.Page(venue.number(), venue.name(), venue.address(), part, reader.write(venue, zone));
    }

    private int keptDays() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        return (int) ChronoUnit.DAYS.between(keeping.firstDayKept("venues_check_in", today), today);
    }
}
