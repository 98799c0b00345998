package vn.hanoi.ops.hotline.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.hotline.clock.ServiceCalendar;
import vn.hanoi.ops.hotline.clock.ServiceHours;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.calendar.WorkingCalendar;

/** Reads the rules from their tables. */
@Component
class RuleTables {

    private final JdbcClient jdbc;
    private final WorkingCalendar holidays;
    private final CategoryTables categories;

    RuleTables(JdbcClient jdbc, WorkingCalendar holidays, CategoryTables categories) {
        this.jdbc = jdbc;
        this.holidays = holidays;
        this.categories = categories;
    }

    RuleSet read() {
        return new RuleSet(
                calendars(),
                all("SELECT * FROM hotline_calendar ORDER BY code", RuleTables::calendarName),
                stamp(),
                all("SELECT * FROM hotline_terms ORDER BY valid_from", RuleTables::terms),
                all("SELECT * FROM hotline_escalation ORDER BY percent, valid_from", RuleTables::escalation),
                all("SELECT * FROM hotline_setting ORDER BY valid_from", RuleTables::settings),
                all("SELECT * FROM hotline_form_setting ORDER BY valid_from", RuleTables::form),
                all("SELECT * FROM hotline_desk ORDER BY code", RuleTables::desk).stream()
                        .collect(Collectors.toMap(Desk::code, d -> d)),
                categories.read(),
                all("SELECT * FROM hotline_route ORDER BY valid_from", RuleTables::route),
                all("SELECT * FROM hotline_template ORDER BY position, valid_from", RuleTables::template));
    }

    private Map<String, ServiceCalendar> calendars() {
        Map<String, List<ServiceHours>> hours = new LinkedHashMap<>();
        all("SELECT * FROM hotline_calendar_hours", (row, n) -> hours.computeIfAbsent(
                        row.getString("calendar"), c -> new ArrayList<>())
                .add(new ServiceHours(
                        DayOfWeek.of(row.getInt("weekday")), row.getInt("from_second"), row.getInt("to_second"))));
        return all("SELECT * FROM hotline_calendar", (row, n) -> calendar(row, hours)).stream()
                .collect(Collectors.toMap(ServiceCalendar::code, c -> c));
    }

    private ServiceCalendar calendar(ResultSet row, Map<String, List<ServiceHours>> hours) throws SQLException {
        boolean rests = row.getBoolean("public_holidays");
        String code = row.getString("code");
        return new ServiceCalendar(
                code,
                ConsoleClock.HANOI,
                hours.getOrDefault(code, List.of()),
                day -> rests ? holidays.special(day) : Optional.empty());
    }

    /** Changes with every change of hours, calendars and holidays. */
    private String stamp() {
        return String.join(
                ";",
                all(
                        "SELECT CONCAT_WS(',', calendar, weekday, from_second, to_second) AS line FROM hotline_calendar_hours"
                                + " UNION ALL SELECT CONCAT_WS(',', code, public_holidays) FROM hotline_calendar"
                                + " UNION ALL SELECT CONCAT_WS(',', day, kind) FROM kernel_calendar_day ORDER BY 1",
                        (row, n) -> row.getString("line")));
    }

    private <T> List<T> all(String sql, RowMapper<T> mapper) {
        return jdbc.sql(sql).query(mapper).list();
    }

    private static CalendarName calendarName(ResultSet row, int n) throws SQLException {
        return new CalendarName(row.getString("code"), row.getString("name"), row.getString("name_en"));
    }

    private static Terms terms(ResultSet row, int n) throws SQLException {
        Integer update = row.getObject("update_minutes", Integer.class);
        return new Terms(
                row.getString("code"),
                since(row),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("calendar"),
                Duration.ofMinutes(row.getInt("answer_minutes")),
                update == null ? null : Duration.ofMinutes(update),
                Duration.ofMinutes(row.getInt("solve_minutes")),
                Duration.ofMinutes(row.getInt("grace_minutes")),
                row.getString("source"));
    }

    private static Escalation escalation(ResultSet row, int n) throws SQLException {
        return new Escalation(row.getInt("percent"), since(row), Escalation.Tell.valueOf(row.getString("tell")));
    }

    private static HotlineSettings settings(ResultSet row, int n) throws SQLException {
        return new HotlineSettings(
                since(row),
                LocalTime.ofSecondOfDay(row.getInt("quiet_from_minute") * 60L),
                LocalTime.ofSecondOfDay(row.getInt("quiet_to_minute") * 60L),
                row.getInt("duplicate_metres"),
                Duration.ofHours(row.getInt("duplicate_hours")),
                row.getInt("duplicate_percent"),
                Duration.ofSeconds(row.getInt("lease_seconds")),
                new CallTerms(
                        Duration.ofMinutes(row.getInt("call_lease_minutes")),
                        Duration.ofMinutes(row.getInt("call_again_minutes")),
                        row.getInt("call_attempts"),
                        row.getInt("callback_attempts")));
    }

    private static FormSettings form(ResultSet row, int n) throws SQLException {
        return new FormSettings(
                since(row),
                row.getInt("posts_per_hour"),
                row.getInt("photos"),
                Duration.ofDays(row.getInt("follow_days")),
                row.getString("source"));
    }

    private static Desk desk(ResultSet row, int n) throws SQLException {
        Set<Role> roles = Stream.of(row.getString("roles").split(","))
                .flatMap(name -> Role.named(name).stream())
                .collect(Collectors.toSet());
        return new Desk(
                row.getString("code"),
                row.getString("name"),
                row.getString("name_en"),
                row.getInt("area_level"),
                roles);
    }

    private static RuleSet.Route route(ResultSet row, int n) throws SQLException {
        return new RuleSet.Route(
                row.getString("category"), new AreaPath(row.getString("area_path")), since(row), row.getString("desk"));
    }

    private static Template template(ResultSet row, int n) throws SQLException {
        return new Template(
                row.getString("code"),
                since(row),
                row.getString("category"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("text"));
    }

    private static Instant since(ResultSet row) throws SQLException {
        return row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
