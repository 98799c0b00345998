package vn.hanoi.ops.hotline.rules;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.hotline.rules.RuleLine.Standing;

/** Reads and writes lines of the tables of rules. */
@Component
class RuleShelf {

    private static final int DAYS = 7;

    private final JdbcClient jdbc;

    RuleShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions, each rule's newest first. */
    List<RuleLine> lines(RuleKind kind, Instant now) {
        if (kind == RuleKind.CALENDAR) {
            return calendars();
        }
        String keys = kind.keys().stream().map(f -> f.name() + ", ").collect(Collectors.joining());
        List<RuleLine> read = jdbc.sql("SELECT * FROM " + kind.table() + " ORDER BY " + keys + "valid_from DESC")
                .query((row, n) -> line(kind, row))
                .list();
        List<RuleLine> lines = new ArrayList<>();
        Set<String> held = new HashSet<>();
        for (RuleLine line : read) {
            boolean ahead = line.validFrom().isAfter(now);
            boolean first = !ahead
                    && held.add(
                            kind.keys().stream().map(f -> line.get(f.name())).collect(Collectors.joining("|")));
            Standing standing = ahead ? Standing.AHEAD : first ? Standing.IN_FORCE : Standing.PAST;
            lines.add(new RuleLine(kind, line.values(), line.validFrom(), line.source(), standing));
        }
        return lines;
    }

    /** What a proposal from before a field was known does not tell stands as the table has it. @return false when a version of the same moment is there */
    boolean add(RuleKind kind, Map<String, String> values, Instant validFrom, String source) {
        List<RuleField> told =
                kind.fields().stream().filter(f -> values.containsKey(f.name())).toList();
        String columns = told.stream().map(RuleField::name).collect(Collectors.joining(", "));
        String holes = told.stream().map(f -> ":" + f.name()).collect(Collectors.joining(", "));
        var sql = jdbc.sql("INSERT IGNORE INTO " + kind.table() + " (" + columns + ", valid_from, source) VALUES ("
                + holes + ", :from, :source)");
        for (RuleField field : told) {
            String value = values.getOrDefault(field.name(), "").strip();
            sql = sql.param(field.name(), value.isEmpty() ? null : value);
        }
        return sql.param("from", utc(validFrom)).param("source", source).update() == 1;
    }

    /** Takes the place of a calendar's hours. */
    void replace(Map<String, String> values, String source) {
        String code = values.get("code");
        jdbc.sql("UPDATE hotline_calendar SET public_holidays = :rests, source = :source WHERE code = :code")
                .param("rests", Boolean.parseBoolean(values.get("public_holidays")))
                .param("source", source)
                .param("code", code)
                .update();
        jdbc.sql("DELETE FROM hotline_calendar_hours WHERE calendar = :code")
                .param("code", code)
                .update();
        for (int day = 1; day <= DAYS; day++) {
            for (RuleCheck.Stretch stretch : RuleCheck.hours(values.getOrDefault("day" + day, ""))) {
                jdbc.sql("INSERT INTO hotline_calendar_hours (calendar, weekday, from_second, to_second)"
                                + " VALUES (:code, :day, :from, :to)")
                        .param("code", code)
                        .param("day", day)
                        .param("from", stretch.from())
                        .param("to", stretch.to())
                        .update();
            }
        }
    }

    private List<RuleLine> calendars() {
        Map<String, StringBuilder> hours = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM hotline_calendar_hours ORDER BY calendar, weekday, from_second")
                .query(row -> {
                    hours.computeIfAbsent(row.getString("calendar") + row.getInt("weekday"), k -> new StringBuilder())
                            .append(time(row.getInt("from_second")))
                            .append('-')
                            .append(time(row.getInt("to_second")))
                            .append(' ');
                });
        return jdbc.sql("SELECT * FROM hotline_calendar ORDER BY code")
                .query((row, n) -> {
                    Map<String, String> values = new LinkedHashMap<>();
                    values.put("code", row.getString("code"));
                    values.put("public_holidays", String.valueOf(row.getBoolean("public_holidays")));
                    for (int day = 1; day <= DAYS; day++) {
                        values.put(
                                "day" + day,
                                hours.getOrDefault(row.getString("code") + day, new StringBuilder())
                                        .toString()
                                        .strip());
                    }
                    return new RuleLine(
                            RuleKind.CALENDAR, values, Instant.EPOCH, row.getString("source"), Standing.IN_FORCE);
                })
                .list();
    }

    private static RuleLine line(RuleKind kind, ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (RuleField field : kind.fields()) {
            String value = row.getString(field.name());
            values.put(field.name(), value == null ? "" : value);
        }
        Instant from = row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new RuleLine(kind, values, from, row.getString("source"), Standing.IN_FORCE);
    }

    private static String time(int second) {
        return second == RuleCheck.DAY_SECONDS
                ? "24:00"
                : LocalTime.ofSecondOfDay(second).toString();
    }

    static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
