package vn.hanoi.ops.quarantine.stays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.quarantine.OrderId;
import vn.hanoi.ops.quarantine.QuarantineFields;
import vn.hanoi.ops.quarantine.QuarantineRoles;
import vn.hanoi.ops.quarantine.Rows;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.StayId;
import vn.hanoi.ops.quarantine.sites.QuarantineActs;
import vn.hanoi.ops.quarantine.sites.SiteScope;

/** The people at a site as lists; a site that does not exist for the officer has nobody. */
@Service
@PreAuthorize(QuarantineRoles.WATCHERS)
@Transactional(readOnly = true)
public class Residents {

    private static final int PAGE_LIMIT = 500;
    private static final String SELECT = "SELECT s.*, f.block, r.name room_name, b.name bed_name FROM quarantine_stay s"
            + " LEFT JOIN quarantine_bed b ON b.id = s.bed_id LEFT JOIN quarantine_room r ON r.id = b.room_id"
            + " LEFT JOIN quarantine_floor f ON f.id = r.floor_id WHERE ";

    private final QuarantineActs sites;
    private final SiteScope scope;
    private final DailyChecksDue due;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Residents(
            QuarantineActs sites,
            SiteScope scope,
            DailyChecksDue due,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.sites = sites;
        this.scope = scope;
        this.due = due;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * One page in the order of the last days.
     *
     * @param after the last row of the page before, or nothing for the first page
     * @param limit at most 500
     */
    public List<Resident> rows(SiteId site, ResidentTray tray, @Nullable Resident after, int limit) {
        sites.area(site);
        Map<String, Object> parameters = parameters(site);
        String behind = "";
        if (after != null) {
            behind = " AND (s.ends_on > :ends OR s.ends_on = :ends AND s.id > :id)";
            parameters.put("ends", after.endsOn());
            parameters.put("id", Ids.bytes(after.id().value()));
        }
        return jdbc.sql(SELECT + "s.site_id = :site AND " + tray.condition() + behind
                        + " ORDER BY s.ends_on, s.id LIMIT " + Math.clamp(limit, 1, PAGE_LIMIT))
                .params(parameters)
                .query((row, n) -> resident(row))
                .list();
    }

    /** How many stand in each list. */
    public Map<ResidentTray, Integer> counts(SiteId site) {
        sites.area(site);
        Map<ResidentTray, Integer> counts = new EnumMap<>(ResidentTray.class);
        for (ResidentTray tray : ResidentTray.values()) {
            counts.put(
                    tray,
                    jdbc.sql("SELECT COUNT(*) FROM quarantine_stay s WHERE s.site_id = :site AND " + tray.condition())
                            .params(parameters(site))
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    /** A floor and how many people eat there. */
    public record Meals(String block, String floor, int people) {}

    /** How many meals each floor of a site needs now; who is out for a while is not counted. */
    public List<Meals> meals(SiteId site) {
        sites.area(site);
        return jdbc.sql("SELECT f.block, f.name, COUNT(*) people FROM quarantine_stay s JOIN quarantine_bed b"
                        + " ON b.id = s.bed_id JOIN quarantine_room r ON r.id = b.room_id JOIN quarantine_floor f"
                        + " ON f.id = r.floor_id WHERE s.site_id = :site AND s.state = 'PRESENT'"
                        + " GROUP BY f.block, f.name, f.position ORDER BY f.block, f.position")
                .param("site", Ids.bytes(site.value()))
                .query((row, n) -> new Meals(row.getString("block"), row.getString("name"), row.getInt("people")))
                .list();
    }

    /** A room and how many people eat there. */
    public record RoomMeals(String block, String floor, String room, int people) {}

    /** How many meals or parcels each room of a site needs now; who is out for a while is not counted. */
    public List<RoomMeals> mealsByRoom(SiteId site) {
        sites.area(site);
        return jdbc.sql(
                        "SELECT f.block, f.name, r.name room, COUNT(*) people FROM quarantine_stay s JOIN quarantine_bed b"
                                + " ON b.id = s.bed_id JOIN quarantine_room r ON r.id = b.room_id JOIN quarantine_floor f"
                                + " ON f.id = r.floor_id WHERE s.site_id = :site AND s.state = 'PRESENT'"
                                + " GROUP BY f.block, f.name, f.position, r.id, r.name"
                                + " ORDER BY f.block, f.position, LENGTH(r.name), r.name")
                .param("site", Ids.bytes(site.value()))
                .query((row, n) -> new RoomMeals(
                        row.getString("block"), row.getString("name"), row.getString("room"), row.getInt("people")))
                .list();
    }

    /** One stay, or nothing when its site does not exist for the officer. */
    public Optional<Resident> find(StayId id) {
        ScopeSql cut = scope.within("s.area_path", "s.site_id");
        return jdbc.sql(SELECT + "s.id = :id AND " + cut.condition())
                .param("id", Ids.bytes(id.value()))
                .params(cut.parameters())
                .query((row, n) -> resident(row))
                .optional();
    }

    /** Opens one stay for a purpose, which is recorded. */
    @Transactional
    public Optional<Resident> open(StayId id, Purpose purpose) {
        Optional<Resident> found = find(id);
        found.ifPresent(
                stay -> events.publishEvent(ActRecorded.of(ActKind.VIEW, "STAY_OPENED", "stay:" + id, stay.area())
                        .about(stay.person().value())
                        .serving(purpose.name())));
        return found;
    }

    private Map<String, Object> parameters(SiteId site) {
        Instant now = clock.instant();
        CheckPart part = due.now();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("site", Ids.bytes(site.value()));
        parameters.put("today", LocalDate.ofInstant(now, ConsoleClock.HANOI));
        parameters.put("now", Objects.requireNonNull(Rows.utc(now)));
        parameters.put("weekAgo", Objects.requireNonNull(Rows.utc(now.minus(Duration.ofDays(7)))));
        parameters.put("askedAt", Objects.requireNonNull(Rows.utc(part.askedAt())));
        parameters.put("day", part.day());
        parameters.put("part", part.part());
        return parameters;
    }

    private static Resident resident(ResultSet row) throws SQLException {
        AreaPath area = new AreaPath(row.getString("area_path"));
        LocalDate ends = row.getObject("ends_on", LocalDate.class);
        String awayFor = row.getString("away_for");
        String how = row.getString("left_how");
        String room = row.getString("room_name");
        return new Resident(
                new StayId(Rows.id(row, "id")),
                new SiteId(Rows.id(row, "site_id")),
                new OrderId(Rows.id(row, "order_id")),
                new PersonId(Rows.id(row, "person_id")),
                area,
                StayState.valueOf(row.getString("state")),
                room == null ? "" : row.getString("block") + " · " + room + " · " + row.getString("bed_name"),
                ends,
                QuarantineFields.LAST_DAY.guard(ends, area),
                QuarantineFields.INFECTED.guard(row.getObject("found_on") != null, area),
                row.getBoolean("move_asked"),
                awayFor == null ? null : AwayFor.valueOf(awayFor),
                Rows.at(row, "due_back_at"),
                Objects.requireNonNull(Rows.at(row, "arrived_at")),
                Rows.at(row, "left_at"),
                how == null ? null : LeftHow.valueOf(how));
    }
}
