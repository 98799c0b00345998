package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseRefused;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Station;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.EnteredTexts;

/**
 * Which areas work by home-care lists: at 32,000 new cases a day (rules 10, March 2022) contacts are no longer traced by
 * hand, and only the risk groups that the rules name are called.
 */
@Service
@EnteredTexts
@PreAuthorize("isAuthenticated()")
@Transactional
public class AreaModes {

    private static final List<Station> ALL =
            List.of(Station.FIRST_CALL, Station.SAMPLES, Station.RESULTS, Station.TOLD, Station.ROUTED);
    private static final List<Station> CALLED = List.of(Station.FIRST_CALL, Station.ROUTED);
    private static final List<Station> LISTED = List.of(Station.ROUTED);

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AreaModes(JdbcClient jdbc, CurrentOfficer officers, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An area that works by home-care lists.
     *
     * @param reason the decision it rests on
     */
    public record HomeCare(AreaPath area, Instant since, String officer, String reason) {}

    /** The areas that work by lists, in the order of their paths. */
    @Transactional(readOnly = true)
    public List<HomeCare> listed() {
        return jdbc.sql("SELECT area_path, since, officer, reason FROM cases_mode ORDER BY area_path")
                .query((row, n) -> new HomeCare(
                        new AreaPath(row.getString("area_path")),
                        CaseLog.time(row, "since"),
                        row.getString("officer"),
                        row.getString("reason")))
                .list();
    }

    /** Switches an area within the officer's scope to lists, for cases confirmed from now on. */
    @PreAuthorize("hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.HEALTH_OFFICER + "')")
    public void listsOn(AreaPath area, String reason) {
        own(area);
        if (reason.isBlank()) {
            throw new CaseRefused(CaseRefused.Reason.REASON_MISSING);
        }
        jdbc.sql("INSERT INTO cases_mode (area_path, since, officer, reason) VALUES (:area, :now, :officer, :reason)"
                        + " ON DUPLICATE KEY UPDATE reason = :reason")
                .param("area", area.value())
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("officer", officers.require().username())
                .param("reason", reason.strip())
                .update();
        tell("HOME_CARE_LISTS_ON", area);
    }

    /** Switches an area back to tracing. */
    @PreAuthorize("hasAnyRole('" + Roles.COMMAND_CENTRE + "', '" + Roles.HEALTH_OFFICER + "')")
    public void listsOff(AreaPath area) {
        own(area);
        jdbc.sql("DELETE FROM cases_mode WHERE area_path = :area")
                .param("area", area.value())
                .update();
        tell("HOME_CARE_LISTS_OFF", area);
    }

    /** The stations that count for an F0 of an area. */
    List<Station> wanted(AreaPath area, @Nullable RiskGroup risk, CaseRules rules) {
        return wanted(listed(), area, risk, rules);
    }

    static List<Station> wanted(List<HomeCare> listed, AreaPath area, @Nullable RiskGroup risk, CaseRules rules) {
        if (listed.stream().noneMatch(mode -> mode.area().covers(area))) {
            return ALL;
        }
        return risk == null || rules.calledGroups().contains(risk) ? CALLED : LISTED;
    }

    private void own(AreaPath area) {
        if (!officers.require().scope().covers(area)) {
            throw new CaseRefused(CaseRefused.Reason.UNKNOWN_AREA);
        }
    }

    private void tell(String act, AreaPath area) {
        events.publishEvent(ActRecorded.of(ActKind.SETTING, act, "area:" + area, area));
    }
}
