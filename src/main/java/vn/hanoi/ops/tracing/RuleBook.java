package vn.hanoi.ops.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.Setting;
import vn.hanoi.ops.tracing.presence.Infectivity;
import vn.hanoi.ops.tracing.presence.TracingRules;

/** The rules of tracing by date; a row never changes. */
@Component
class RuleBook {

    private final JdbcClient jdbc;

    RuleBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All versions, the newest first. */
    List<TracingRules> versions() {
        return jdbc.sql("SELECT * FROM tracing_rule ORDER BY version DESC")
                .query((row, n) -> read(row))
                .list();
    }

    /** The rules in force at a moment: the latest that begin at or before it, the first ones before all. */
    TracingRules at(Instant moment) {
        List<TracingRules> all = versions();
        return all.stream()
                .filter(rules -> !rules.validFrom().isAfter(moment))
                .max(Comparator.comparing(TracingRules::validFrom).thenComparing(TracingRules::version))
                .orElse(all.getLast());
    }

    /** The rules of that version. */
    TracingRules version(int number) {
        return versions().stream()
                .filter(rules -> rules.version() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Adds a version behind the last one. */
    void add(TracingRules rules, String officer, Instant now) {
        jdbc.sql("INSERT INTO tracing_rule SELECT MAX(version) + 1, :from, :minimum, :trailing, :after, :zone, :casual,"
                        + " :low, :high, :days, :backFrom, :backTo, :source, :officer, :now FROM tracing_rule")
                .param("from", utc(rules.validFrom()))
                .param("minimum", rules.minimum().toMinutes())
                .param("trailing", rules.trailing().toMinutes())
                .param("after", rules.trailingWeight())
                .param("zone", rules.otherZoneWeight())
                .param("casual", rules.casualWeight())
                .param("low", rules.assumedLow())
                .param("high", rules.assumedHigh())
                .param("days", rules.infectivity().toString())
                .param("backFrom", rules.backFrom())
                .param("backTo", rules.backTo())
                .param("source", rules.source())
                .param("officer", officer)
                .param("now", utc(now))
                .update();
    }

    /** In which surroundings people meet at a kind of venue; kinds that are not named count as other. */
    Map<String, Setting> settings() {
        return jdbc
                .sql("SELECT venue_kind, setting FROM tracing_kind")
                .query((row, n) -> Map.entry(row.getString("venue_kind"), Setting.valueOf(row.getString("setting"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static TracingRules read(ResultSet row) throws SQLException {
        return new TracingRules(
                row.getInt("version"),
                row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                Duration.ofMinutes(row.getInt("minimum_minutes")),
                Duration.ofMinutes(row.getInt("trailing_minutes")),
                row.getDouble("trailing_weight"),
                row.getDouble("other_zone_weight"),
                row.getDouble("casual_weight"),
                row.getDouble("assumed_low"),
                row.getDouble("assumed_high"),
                Infectivity.parse(row.getString("infectivity")),
                row.getInt("back_from_days"),
                row.getInt("back_to_days"),
                row.getString("source"));
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
