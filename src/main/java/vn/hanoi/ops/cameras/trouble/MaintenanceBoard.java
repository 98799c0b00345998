package vn.hanoi.ops.cameras.trouble;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cameras.Camera;
import vn.hanoi.ops.cameras.CameraHealth;
import vn.hanoi.ops.cameras.CameraWatch;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;

/** What is broken in the officer's areas, who takes care of it, and how often it breaks. */
@Service
public class MaintenanceBoard {

    /** Stretch of time of the outage statistics. */
    public static final Duration STATISTICS = Duration.ofDays(30);

    /** Most characters of whom to call. */
    public static final int CONTACT_LENGTH = 300;

    private static final String OFFICERS =
            "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER + "', '" + Roles.ADMIN + "')";
    private static final String READERS = "hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.DISTRICT_OFFICER
            + "', '" + Roles.ADMIN + "', '" + Roles.SYSTEM_CAMERAS + "')";
    private static final int MOST_ROWS = 1_000;
    private static final int TICKET_LENGTH = 500;

    private final TroubleTable table;
    private final Maintenance maintenance;
    private final CameraWatch watch;
    private final Areas areas;
    private final CurrentOfficer officers;
    private final ConsoleClock clock;
    private final ApplicationEventPublisher events;

    MaintenanceBoard(
            TroubleTable table,
            Maintenance maintenance,
            CameraWatch watch,
            Areas areas,
            CurrentOfficer officers,
            ConsoleClock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.maintenance = maintenance;
        this.watch = watch;
        this.areas = areas;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** How many troubles are open, and of how many of them nobody takes care. */
    public record Totals(int open, int untaken) {}

    /** The open troubles, the oldest first; at most 1,000 of {@link #totals}. */
    @PreAuthorize(OFFICERS)
    public List<Trouble> open() {
        return table.board(scope(), MOST_ROWS);
    }

    /** All open troubles in numbers. */
    @PreAuthorize(OFFICERS)
    public Totals totals() {
        return table.totals(scope());
    }

    /**
     * Notes that the officer takes care of a trouble.
     *
     * @param ticket what was agreed, at most 500 characters
     * @return whether the trouble is open in the officer's areas
     */
    @PreAuthorize(OFFICERS)
    public boolean take(UUID trouble, String ticket) {
        Optional<Trouble> known = find(trouble);
        known.ifPresent(t -> {
            if (table.take(trouble, officers.require().displayName(), cut(ticket), clock.instant())) {
                tell("CAMERA_TROUBLE_TAKEN", t, t.kind().name());
            }
        });
        return known.isPresent();
    }

    /** Says that what a device noticed is over, such as a camera that was turned back; its other troubles stay. */
    @PreAuthorize(OFFICERS)
    public void settled(UUID trouble) {
        find(trouble).ifPresent(t -> {
            camera(t).ifPresent(camera -> t.kind().signs().forEach(sign -> watch.settle(camera, sign)));
            if (t.kind() != TroubleKind.OFFLINE) {
                table.end(t.camera(), t.kind(), clock.instant());
            }
            tell("CAMERA_TROUBLE_SETTLED", t, t.kind().name());
        });
    }

    /**
     * Begins planned work on the camera of a trouble.
     *
     * @param length more than nothing, at most 60 days
     * @param reason what is done, at most 500 characters
     * @return whether the trouble is open in the officer's areas
     */
    @PreAuthorize(OFFICERS)
    public boolean mend(UUID trouble, Duration length, String reason) {
        Duration most = Duration.ofDays(60);
        Optional<Trouble> known = find(trouble).filter(t -> camera(t).isPresent());
        known.ifPresent(t -> {
            Instant until = clock.instant().plus(length.compareTo(most) > 0 ? most : length);
            maintenance.begin(
                    camera(t).orElseThrow(),
                    until,
                    cut(reason),
                    officers.require().username());
            tell("CAMERA_MAINTENANCE_BEGUN", t, "");
        });
        return known.isPresent();
    }

    /** Where somebody works, the soonest end first. */
    @PreAuthorize(OFFICERS)
    public List<MaintenanceWork> work() {
        Map<String, Camera> cameras = cameras().stream().collect(Collectors.toMap(Camera::code, c -> c));
        return maintenance.planned().stream()
                .filter(planned -> cameras.containsKey(planned.code()))
                .map(planned -> MaintenanceWork.at(cameras.get(planned.code()), planned))
                .toList();
    }

    /** Says that work at a camera is done before its time. @return whether somebody works there, in the officer's areas */
    @PreAuthorize(OFFICERS)
    public boolean finish(String code) {
        Optional<Camera> camera =
                cameras().stream().filter(c -> c.code().equals(code)).findFirst();
        boolean known = maintenance.planned().stream()
                .anyMatch(planned -> planned.code().equals(code));
        camera.filter(c -> known).ifPresent(c -> {
            maintenance.end(c);
            events.publishEvent(new ActRecorded("CAMERA_MAINTENANCE_ENDED", "camera:" + code, c.area(), ""));
        });
        return known && camera.isPresent();
    }

    /** Whom to call, by product. */
    @PreAuthorize(OFFICERS)
    public Map<String, String> contacts() {
        return table.contacts();
    }

    /** Enters whom to call for a product, in at most {@link #CONTACT_LENGTH} characters. */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public void contact(String product, String text) {
        String plain = text.strip();
        table.contact(product, plain.substring(0, Math.min(CONTACT_LENGTH, plain.length())));
        events.publishEvent(new ActRecorded("CAMERA_CONTACT_CHANGED", "product:" + product, null, ""));
    }

    /** Outages of the last 30 days by product, the worst first. */
    @PreAuthorize(OFFICERS)
    public List<Outages> byProduct() {
        return outages("product", Camera::product);
    }

    /** Outages of the last 30 days by district, or by ward in the division of 2025; the worst first. */
    @PreAuthorize(OFFICERS)
    public List<Outages> byArea() {
        return outages("SUBSTRING_INDEX(area_path, '.', 2)", c -> unit(c.area()).value());
    }

    /**
     * How the cameras are, by unit below the city, and by what is asked for or is the officer's inside one.
     *
     * @param within only this area, when one is named
     */
    @PreAuthorize(READERS)
    public List<HealthFigures> figures(Optional<AreaPath> within) {
        List<AreaPath> cuts = Stream.concat(within.stream(), scope().paths().stream())
                .sorted(Comparator.comparing(AreaPath::level).reversed())
                .toList();
        Map<AreaPath, List<Camera>> units = cameras().stream()
                .filter(c -> within.filter(w -> !w.covers(c.area())).isEmpty())
                .collect(Collectors.groupingBy(c -> unit(c.area(), cuts)));
        List<HealthFigures> figures = new ArrayList<>();
        new TreeMap<>(units.entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey().value(), Map.Entry::getValue)))
                .forEach((path, cameras) -> figures.add(figures(new AreaPath(path), cameras)));
        return figures;
    }

    private HealthFigures figures(AreaPath area, List<Camera> cameras) {
        Map<CameraHealth, Integer> states = new EnumMap<>(CameraHealth.class);
        for (CameraHealth state : CameraHealth.values()) {
            states.put(state, 0);
        }
        cameras.forEach(c -> states.merge(watch.healthOf(c), 1, Integer::sum));
        int unmeasured =
                (int) cameras.stream().filter(c -> c.visibleArea() == null).count();
        double online = states.getOrDefault(CameraHealth.ONLINE, 0);
        return new HealthFigures(
                area, areas.labelOf(area), cameras.size(), states, unmeasured, online / cameras.size());
    }

    private List<Outages> outages(String column, Function<Camera, String> group) {
        Instant now = clock.instant();
        Map<String, Long> cameras = cameras().stream().collect(Collectors.groupingBy(group, Collectors.counting()));
        Map<String, OutageSums.Sum> sums = OutageSums.of(table.outages(scope(), column, now.minus(STATISTICS), now));
        return cameras.entrySet().stream()
                .map(e -> outages(
                        e.getKey(), e.getValue().intValue(), sums.getOrDefault(e.getKey(), OutageSums.Sum.NONE)))
                .sorted(Comparator.comparing(Outages::lost).reversed().thenComparing(Outages::group))
                .toList();
    }

    private static Outages outages(String group, int cameras, OutageSums.Sum sum) {
        Duration lost = sum.lost();
        double whole = (double) STATISTICS.toSeconds() * cameras;
        double available = Math.max(0, 1 - lost.toSeconds() / whole);
        return new Outages(group, cameras, sum.troubles(), lost, available);
    }

    private static String cut(String text) {
        String plain = text.strip();
        return plain.substring(0, Math.min(TICKET_LENGTH, plain.length()));
    }

    private List<Camera> cameras() {
        AreaScope scope = scope();
        return watch.all().stream().filter(c -> scope.covers(c.area())).toList();
    }

    private Optional<Trouble> find(UUID id) {
        return table.find(scope(), id);
    }

    private Optional<Camera> camera(Trouble trouble) {
        return watch.all().stream().filter(c -> c.id().equals(trouble.camera())).findFirst();
    }

    private static AreaPath unit(AreaPath area) {
        String[] parts = area.value().split("\\.");
        return parts.length < 2 ? area : new AreaPath(parts[0] + "." + parts[1]);
    }

    /** The unit below the city, or what is cut out of it there. @param cuts the smallest first */
    private static AreaPath unit(AreaPath area, List<AreaPath> cuts) {
        AreaPath unit = unit(area);
        return cuts.stream()
                .filter(cut -> unit.covers(cut) && cut.covers(area))
                .findFirst()
                .orElse(unit);
    }

    private void tell(String act, Trouble trouble, String detail) {
        events.publishEvent(new ActRecorded(act, "camera:" + trouble.code(), trouble.area(), detail));
    }

    private AreaScope scope() {
        Officer officer = officers.require();
        return officer.is(Role.SYSTEM_CAMERAS) ? AreaScope.CITY : officer.scope();
    }
}
