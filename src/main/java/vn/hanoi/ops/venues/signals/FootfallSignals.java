package vn.hanoi.ops.venues.signals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraCounts;
import vn.hanoi.ops.cameras.CameraDetails;
import vn.hanoi.ops.cameras.CameraFilter;
import vn.hanoi.ops.cameras.CameraId;
import vn.hanoi.ops.cameras.CameraList;
import vn.hanoi.ops.cameras.CameraPast;
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueInspectionAsked;
import vn.hanoi.ops.venues.register.NoSuchVenue;
import vn.hanoi.ops.venues.signals.QuietPlaces.Counting;

/** Compares a day's check-ins of venues with what cameras near by counted, for those who watch both. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER + "', '" + Roles.ADMIN + "')")
@Transactional
public class FootfallSignals {

    /** Most venues that are listed. */
    public static final int MOST = 5_000;

    private final CameraList cameras;
    private final CameraCounts counts;
    private final CameraPast past;
    private final QuietPlaces places;
    private final CurrentOfficer officers;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FootfallSignals(
            CameraList cameras,
            CameraCounts counts,
            CameraPast past,
            QuietPlaces places,
            CurrentOfficer officers,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cameras = cameras;
        this.counts = counts;
        this.past = past;
        this.places = places;
        this.officers = officers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The rules in force at the end of a day, or now if it is not over. */
    @Transactional(readOnly = true)
    public SignalRules rules(LocalDate day) {
        Instant over = day.plusDays(1).atStartOfDay(ConsoleClock.HANOI).toInstant();
        Instant now = clock.instant();
        return jdbc.sql(
                        "SELECT * FROM venues_signal_rule WHERE valid_from <= :at ORDER BY valid_from DESC, version DESC"
                                + " LIMIT 1")
                .param("at", LocalDateTime.ofInstant(over.isBefore(now) ? over : now, ZoneOffset.UTC))
                .query((row, n) -> SignalRules.read(row))
                .single();
    }

    /**
     * Venues of the officer's areas that few scan on a day though a camera near by counts many, those open to people; most people
     * first, at most {@value #MOST}.
     */
    @Transactional(readOnly = true)
    public List<QuietVenue> quiet(LocalDate day) {
        SignalRules rules = rules(day);
        ScopeSql cut = officers.require().scope().within("v.area_path");
        return places.around(counting(day, rules), day, rules, cut).stream()
                .sorted(Comparator.comparingDouble(QuietVenue::people)
                        .reversed()
                        .thenComparing(QuietVenue::number))
                .limit(MOST)
                .toList();
    }

    /** Asks for an inspection of a venue; the room of inspections hears of it. @throws NoSuchVenue when there is none */
    public void askInspection(VenueId id, LocalDate day) {
        QuietVenue venue = quiet(day).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchVenue(id));
        events.publishEvent(new VenueInspectionAsked(
                id,
                venue.number(),
                venue.area(),
                venue.position(),
                day,
                venue.scans(),
                clock.instant(),
                officers.require().username()));
        events.publishEvent(ActRecorded.of("VENUE_INSPECTION_ASKED", "venue:" + id, venue.area()));
    }

    /**
     * The cameras that count at least so many people in the picture, on average over the hours of the rule; one that counted nothing, or
     * misled in these hours, is unknown.
     */
    private List<Counting> counting(LocalDate day, SignalRules rules) {
        Map<CameraId, Camera> watching = cameras.all(CameraFilter.ALL).stream()
                .map(CameraDetails::camera)
                .collect(Collectors.toMap(Camera::id, Function.identity()));
        Instant midnight = day.atStartOfDay(ConsoleClock.HANOI).toInstant();
        Instant from = midnight.plus(Duration.ofHours(rules.fromHour()));
        Instant to = midnight.plus(Duration.ofHours(rules.toHour()));
        past.misled(from, to).forEach(misled -> watching.remove(misled.camera()));
        return counts.means(watching.keySet(), CountClass.PERSON, Measure.OCCUPANCY, from, to).entrySet().stream()
                .filter(one -> one.getValue() >= rules.people())
                .map(one -> new Counting(watching.get(one.getKey()), one.getValue()))
                .toList();
    }
}
