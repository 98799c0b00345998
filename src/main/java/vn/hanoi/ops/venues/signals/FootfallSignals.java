package vn.hanoi.ops.venues.signals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.hanoi.ops.cameras.CountClass;
import vn.hanoi.ops.cameras.Measure;
import vn.hanoi.ops.cameras.MinuteCount;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.venues.VenueId;
import vn.hanoi.ops.venues.VenueInspectionAsked;
import vn.hanoi.ops.venues.register.NoSuchVenue;

/** Compares a day's check-ins of venues with what cameras near by counted, for those who watch both. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER + "', '" + Roles.ADMIN + "')")
@Transactional
public class FootfallSignals {

    private static final int MOST = 5_000;
    private static final int OPENS = 7;
    private static final int CLOSES = 21;

    private final CameraList cameras;
    private final CameraCounts counts;
    private final CurrentOfficer officers;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FootfallSignals(
            CameraList cameras,
            CameraCounts counts,
            CurrentOfficer officers,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cameras = cameras;
        this.counts = counts;
        this.officers = officers;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    private record Quiet(
            VenueId id, int number, String name, String address, AreaPath area, GeoPoint position, int scans) {}

    private record Near(Camera camera, int metres) {}

    /** The rules in force now. */
    @Transactional(readOnly = true)
    public SignalRules rules() {
        return jdbc.sql(
                        "SELECT * FROM venues_signal_rule WHERE valid_from <= :now ORDER BY valid_from DESC, version DESC"
                                + " LIMIT 1")
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query((row, n) -> SignalRules.read(row))
                .single();
    }

    /** Venues of the officer's areas that few scan on a day though many are around; most people first. */
    @Transactional(readOnly = true)
    public List<QuietVenue> quiet(LocalDate day) {
        SignalRules rules = rules();
        List<Camera> watching = cameras.all(CameraFilter.ALL).stream()
                .map(CameraDetails::camera)
                .toList();
        Map<Quiet, Near> near = new HashMap<>();
        venues(day, rules.mostScans()).forEach(venue -> nearest(venue, watching)
                .filter(camera -> camera.metres() <= rules.cameraMetres())
                .ifPresent(camera -> near.put(venue, camera)));
        Map<CameraId, Double> people = people(
                near.values().stream().map(one -> one.camera().id()).distinct().toList(), day);
        List<QuietVenue> found = new ArrayList<>();
        near.forEach((venue, camera) -> {
            Double mean = people.get(camera.camera().id());
            if (mean != null && mean >= rules.people()) {
                found.add(line(venue, camera, mean));
            }
        });
        found.sort(Comparator.comparingDouble(QuietVenue::people).reversed().thenComparing(QuietVenue::number));
        return found;
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

    private List<Quiet> venues(LocalDate day, int mostScans) {
        ScopeSql cut = officers.require().scope().within("v.area_path");
        return jdbc.sql("SELECT v.id, v.number, v.name, v.address, v.area_path, v.lat, v.lon,"
                        + " COALESCE(d.scans, 0) AS scans FROM venues_venue v LEFT JOIN venues_day d"
                        + " ON d.venue_no = v.number AND d.day = :day WHERE " + cut.condition()
                        + " AND v.stage = 'POSTED' AND COALESCE(d.scans, 0) <= :most ORDER BY v.number LIMIT " + MOST)
                .params(cut.parameters())
                .param("day", day)
                .param("most", mostScans)
                .query((row, n) -> read(row))
                .list();
    }

    private static Optional<Near> nearest(Quiet venue, List<Camera> cameras) {
        return cameras.stream()
                .map(camera ->
                        new Near(camera, (int) Math.round(venue.position().distanceTo(camera.position()))))
                .min(Comparator.comparingInt(Near::metres));
    }

    /** People in the picture, on average over the hours of work of a day; a camera that counted nothing is unknown. */
    private Map<CameraId, Double> people(List<CameraId> ids, LocalDate day) {
        Instant from = day.atTime(OPENS, 0).atZone(ConsoleClock.HANOI).toInstant();
        Instant to = day.atTime(CLOSES, 0).atZone(ConsoleClock.HANOI).toInstant();
        return counts.minutes(ids, from, to).stream()
                .filter(minute -> minute.countClass() == CountClass.PERSON && minute.measure() == Measure.OCCUPANCY)
                .collect(Collectors.groupingBy(MinuteCount::camera, Collectors.averagingDouble(MinuteCount::mean)));
    }

    private static QuietVenue line(Quiet venue, Near camera, double people) {
        return new QuietVenue(
                venue.id(),
                venue.number(),
                venue.name(),
                venue.address(),
                venue.area(),
                venue.position(),
                camera.camera().name(),
                camera.metres(),
                people,
                venue.scans());
    }

    private static Quiet read(ResultSet row) throws SQLException {
        return new Quiet(
                new VenueId(Ids.uuid(row.getBytes("id"))),
                row.getInt("number"),
                row.getString("name"),
                row.getString("address"),
                new AreaPath(row.getString("area_path")),
                new GeoPoint(row.getDouble("lat"), row.getDouble("lon")),
                row.getInt("scans"));
    }
}
