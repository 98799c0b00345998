package vn.hanoi.ops.cameras;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;

/** The cameras as an officer may see them: cut to the officer's area; what lies outside does not exist. */
@Service
public class CameraList {

    /** Live topic of every {@link CameraHealthChanged}. */
    public static final String HEALTH_TOPIC = "cameras.health";

    private static final String OFFICERS =
            "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER + "', '" + Roles.ADMIN + "')";
    private static final String READERS = "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER
            + "', '" + Roles.ADMIN + "', '" + Roles.SYSTEM_CAMERAS + "')";
    private static final int MOST_ROWS = 500;

    private final CameraSnapshot snapshot;
    private final HealthBoard health;
    private final LatestReadings latest;
    private final CurrentOfficer officers;

    CameraList(CameraSnapshot snapshot, HealthBoard health, LatestReadings latest, CurrentOfficer officers) {
        this.snapshot = snapshot;
        this.health = health;
        this.latest = latest;
        this.officers = officers;
    }

    /** Live topic that tells when this camera's newest counts are others; the value is its id. */
    public static String topicOf(CameraId camera) {
        return "cameras.counts." + camera.value();
    }

    /**
     * The next rows by code.
     *
     * @param after the code of the last row that is there already; empty for the first page
     * @param limit at most 500
     */
    @PreAuthorize(OFFICERS)
    public List<CameraRow> page(CameraFilter filter, String after, int limit) {
        return rows(filter)
                .filter(row -> after.isEmpty() || row.code().compareToIgnoreCase(after) > 0)
                .limit(Math.clamp(limit, 1, MOST_ROWS))
                .toList();
    }

    /** How many cameras the filter shows. */
    @PreAuthorize(OFFICERS)
    public int count(CameraFilter filter) {
        return (int) rows(filter).count();
    }

    /** How many cameras are in each state, whatever state the filter names; every state is there. */
    @PreAuthorize(OFFICERS)
    public Map<CameraHealth, Integer> counts(CameraFilter filter) {
        Map<CameraHealth, Integer> counts = new EnumMap<>(CameraHealth.class);
        for (CameraHealth state : CameraHealth.values()) {
            counts.put(state, 0);
        }
        seen(filter).forEach(d -> counts.merge(health.healthOf(d.camera()), 1, Integer::sum));
        return counts;
    }

    /** How much the officer's cameras see, or nothing when none has ever sent a count. */
    @PreAuthorize(OFFICERS)
    public Optional<CameraCoverage> coverage() {
        List<CameraRow> rows = rows(CameraFilter.ALL).toList();
        int online = (int)
                rows.stream().filter(r -> r.health() == CameraHealth.ONLINE).count();
        return rows.stream()
                .flatMap(r -> Optional.ofNullable(r.lastSeen()).stream())
                .max(Comparator.naturalOrder())
                .map(newest -> new CameraCoverage(newest, online, rows.size()));
    }

    /** What an edit form needs, or nothing when the camera does not exist for the officer. */
    @PreAuthorize(OFFICERS)
    public Optional<CameraDetails> details(CameraId id) {
        AreaScope scope = scope();
        return snapshot.details().stream()
                .filter(d ->
                        d.camera().id().equals(id) && scope.covers(d.camera().area()))
                .findFirst();
    }

    /** The retired camera of that code, or nothing when there is none for the officer. */
    @PreAuthorize(OFFICERS)
    public Optional<CameraDetails> retired(String code) {
        AreaScope scope = scope();
        return snapshot.details().stream()
                .filter(d -> d.retired() && d.camera().code().equalsIgnoreCase(code))
                .filter(d -> scope.covers(d.camera().area()))
                .findFirst();
    }

    /** The camera of that code with its newest counts, or nothing when it does not exist for the caller. */
    @PreAuthorize(READERS)
    public Optional<CameraNow> now(String code) {
        AreaScope scope = scope();
        return snapshot.findByCode(code)
                .filter(c -> scope.covers(c.camera().area()))
                .map(c -> latest.of(c.camera(), c.number()));
    }

    /** All cameras that the filter shows, for a file. */
    @PreAuthorize(OFFICERS)
    public List<CameraDetails> all(CameraFilter filter) {
        return seen(filter)
                .filter(d -> filter.health()
                        .filter(h -> h != health.healthOf(d.camera()))
                        .isEmpty())
                .toList();
    }

    private Stream<CameraRow> rows(CameraFilter filter) {
        return seen(filter)
                .map(d -> row(d.camera()))
                .filter(row -> filter.health().filter(h -> h != row.health()).isEmpty());
    }

    private Stream<CameraDetails> seen(CameraFilter filter) {
        AreaScope scope = scope();
        return snapshot.details().stream()
                .filter(d -> scope.covers(d.camera().area()))
                .filter(filter::matchesExceptHealth);
    }

    private CameraRow row(Camera camera) {
        return new CameraRow(
                camera.id(),
                camera.code(),
                camera.name(),
                camera.street(),
                camera.area(),
                camera.product(),
                camera.visibleArea() != null,
                health.healthOf(camera),
                health.lastSeen(camera.id()).orElse(null));
    }

    /** A gateway serves the whole city. */
    private AreaScope scope() {
        Officer officer = officers.require();
        return officer.is(Role.SYSTEM_CAMERAS) ? AreaScope.CITY : officer.scope();
    }
}
