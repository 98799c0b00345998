package vn.hanoi.ops.quarantine.home;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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
import vn.hanoi.ops.access.CurrentOfficer;
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
import vn.hanoi.ops.quarantine.orders.OrderState;

/** The people under quarantine at home in the officer's areas, and those who came back from sites. */
@Service
@PreAuthorize(QuarantineRoles.HOME_WATCHERS)
@Transactional(readOnly = true)
public class HomeList {

    private static final int PAGE_LIMIT = 500;
    private static final String SELECT = "SELECT o.*, s.code sign, (SELECT MAX(h.done_at) FROM quarantine_home_check h"
            + " WHERE h.order_id = o.id) checked_at, (SELECT h.found FROM quarantine_home_check h WHERE h.order_id = o.id"
            + " ORDER BY h.done_at DESC, h.id DESC LIMIT 1) found FROM quarantine_order o"
            + " LEFT JOIN quarantine_sign s ON s.order_id = o.id WHERE ";

    private final HomeRules rules;
    private final CurrentOfficer officers;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HomeList(HomeRules rules, CurrentOfficer officers, JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.rules = rules;
        this.officers = officers;
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
    public List<HomeRow> rows(HomeTray tray, @Nullable HomeRow after, int limit) {
        ScopeSql cut = officers.require().scope().within(tray.area());
        Map<String, Object> parameters = parameters();
        String behind = "";
        if (after != null) {
            behind = " AND (o.ends_on > :ends OR o.ends_on = :ends AND o.id > :id)";
            parameters.put("ends", after.endsOn());
            parameters.put("id", Ids.bytes(after.id().value()));
        }
        return jdbc.sql(SELECT + cut.condition() + " AND " + tray.condition() + behind
                        + " ORDER BY o.ends_on, o.id LIMIT " + Math.clamp(limit, 1, PAGE_LIMIT))
                .params(cut.parameters())
                .params(parameters)
                .query((row, n) -> row(row, tray))
                .list();
    }

    /** How many stand in each list. */
    public Map<HomeTray, Integer> counts() {
        Map<HomeTray, Integer> counts = new EnumMap<>(HomeTray.class);
        for (HomeTray tray : HomeTray.values()) {
            ScopeSql cut = officers.require().scope().within(tray.area());
            counts.put(
                    tray,
                    jdbc.sql("SELECT COUNT(*) FROM quarantine_order o WHERE " + cut.condition() + " AND "
                                    + tray.condition())
                            .params(cut.parameters())
                            .params(parameters())
                            .query(Integer.class)
                            .single());
        }
        return counts;
    }

    /** One person's order for a purpose, which is recorded; nothing outside of the officer's areas. */
    @Transactional
    public Optional<HomeRow> open(OrderId id, Purpose purpose) {
        Optional<HomeRow> found = find(id);
        found.ifPresent(
                row -> events.publishEvent(ActRecorded.of(ActKind.VIEW, "HOME_ORDER_OPENED", "order:" + id, row.area())
                        .about(row.person().value())
                        .serving(purpose.name())));
        return found;
    }

    /** The running orders at home in one unit, at most 500. */
    List<HomeRow> running(AreaPath area) {
        return jdbc.sql(SELECT + HomeTray.RUNNING.condition()
                        + " AND o.area_path = :area ORDER BY o.ends_on, o.id LIMIT " + PAGE_LIMIT)
                .param("area", area.value())
                .query((row, n) -> row(row, HomeTray.RUNNING))
                .list();
    }

    Optional<HomeRow> find(OrderId id) {
        Optional<HomeRow> atHome = find(id, HomeTray.RUNNING, "o.kind = 'HOME'");
        return atHome.or(() -> find(id, HomeTray.RETURNED, "o.state = 'COMPLETED'"))
                .or(() -> find(id, HomeTray.ESCAPED, HomeTray.ESCAPED.condition()));
    }

    private Optional<HomeRow> find(OrderId id, HomeTray tray, String condition) {
        ScopeSql cut = officers.require().scope().within(tray.area());
        return jdbc.sql(SELECT + cut.condition() + " AND o.id = :id AND " + condition)
                .params(cut.parameters())
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> row(row, tray))
                .optional();
    }

    private Map<String, Object> parameters() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("today", today);
        parameters.put("dayBefore", today.minusDays(1));
        parameters.put(
                "yesterday",
                Objects.requireNonNull(Rows.utc(
                        today.minusDays(1).atStartOfDay(ConsoleClock.HANOI).toInstant())));
        parameters.put("checks", rules.current().checksADay());
        parameters.put("percent", rules.current().randomPercent());
        return parameters;
    }

    private static HomeRow row(ResultSet row, HomeTray tray) throws SQLException {
        AreaPath area = new AreaPath(row.getString(tray.area().substring(2)));
        LocalDate ends = row.getObject("ends_on", LocalDate.class);
        @Nullable String found = row.getString("found");
        return new HomeRow(
                new OrderId(Rows.id(row, "id")),
                row.getString("number"),
                new PersonId(Rows.id(row, "person_id")),
                area,
                OrderState.valueOf(row.getString("state")),
                ends,
                QuarantineFields.LAST_DAY.guard(ends, area),
                row.getObject("monitored_until", LocalDate.class),
                row.getString("sign"),
                Rows.at(row, "checked_at"),
                found == null ? null : HomeFinding.valueOf(found),
                row.getObject("escaped_at") != null);
    }
}
