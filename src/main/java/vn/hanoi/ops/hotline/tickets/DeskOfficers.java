package vn.hanoi.ops.hotline.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Officer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.hotline.rules.Desk;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.kernel.AreaPath;

/** Who works with tickets, as the screens of the hotline and of the desks tell: for assignments and for the board. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class DeskOfficers {

    /** The live channel's topic on which a changed presence is told under the account. */
    public static final String TOPIC = "hotline-officers";

    private static final Duration ASSIGNABLE = Duration.ofDays(30);
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final HotlineRules rules;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeskOfficers(
            JdbcClient jdbc,
            HotlineRules rules,
            CurrentOfficer officers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** Notes a sign of life of the current officer, with posts and areas as they are now. */
    public void seen() {
        Officer officer = officers.require();
        String roles = officer.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
        String areas = officer.scope().paths().stream().map(AreaPath::value).collect(Collectors.joining(","));
        jdbc.sql("INSERT INTO hotline_officer (officer, officer_name, roles, areas, presence, since, seen_at)"
                        + " VALUES (:officer, :name, :roles, :areas, 'READY', :now, :now)"
                        + " ON DUPLICATE KEY UPDATE officer_name = :name, roles = :roles, areas = :areas,"
                        + " seen_at = :now")
                .param("officer", officer.username())
                .param("name", officer.displayName())
                .param("roles", roles)
                .param("areas", areas.length() > MOST ? AreaPath.CITY.value() : areas)
                .param("now", TicketConditions.utc(clock.instant()))
                .update();
    }

    /** Says what the current officer does from now on; saying the same again changes nothing. */
    public void present(Presence presence) {
        seen();
        String account = officers.require().username();
        int changed = jdbc.sql("UPDATE hotline_officer SET presence = :presence, since = :now WHERE officer = :officer"
                        + " AND presence <> :presence")
                .param("presence", presence.name())
                .param("now", TicketConditions.utc(clock.instant()))
                .param("officer", account)
                .update();
        if (changed > 0) {
            events.publishEvent(new PresenceNews(account, presence));
        }
    }

    /** Those who can be given a ticket of this desk and unit: seen within 30 days, the last seen first. */
    @Transactional(readOnly = true)
    public List<DeskOfficer> of(String desk, AreaPath unit) {
        Desk known = rules.desk(desk);
        return since(clock.instant().minus(ASSIGNABLE)).stream()
                .filter(officer -> officer.works(known.roles(), unit))
                .toList();
    }

    /** The hotline's own officers who gave a sign of life at or after a moment, the last seen first. */
    @PreAuthorize("hasAnyRole('" + Roles.HOTLINE_SUPERVISOR + "', '" + Roles.COMMAND_CENTRE + "')")
    @Transactional(readOnly = true)
    public List<DeskOfficer> atHotline(Instant from) {
        return since(from).stream()
                .filter(o ->
                        o.roles().contains(Role.HOTLINE_OPERATOR) || o.roles().contains(Role.HOTLINE_SUPERVISOR))
                .toList();
    }

    private List<DeskOfficer> since(Instant from) {
        return jdbc.sql("SELECT * FROM hotline_officer WHERE seen_at >= :from ORDER BY seen_at DESC, officer LIMIT "
                        + MOST)
                .param("from", TicketConditions.utc(from))
                .query(DeskOfficers::officer)
                .list();
    }

    static DeskOfficer officer(ResultSet row, int n) throws SQLException {
        Set<Role> roles = Arrays.stream(row.getString("roles").split(","))
                .flatMap(name -> Role.named(name).stream())
                .collect(Collectors.toSet());
        List<AreaPath> areas = Arrays.stream(row.getString("areas").split(","))
                .flatMap(path -> AreaPath.parse(path).stream())
                .toList();
        return new DeskOfficer(
                row.getString("officer"),
                row.getString("officer_name"),
                roles,
                areas,
                Presence.valueOf(row.getString("presence")),
                row.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("seen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
