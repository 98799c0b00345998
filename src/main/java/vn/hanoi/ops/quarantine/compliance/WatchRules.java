package vn.hanoi.ops.quarantine.compliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.quarantine.Rows;

/** What is watched by date, the hours of grace and where cameras may be. Answers come from memory, half a minute old at most. */
@Component
public class WatchRules {

    private final JdbcClient jdbc;
    private final WatchRuleTable ruleTable;
    private final GraceTable graceTable;
    private final Clock clock;
    private volatile List<CameraPlace> places = List.of();
    private volatile List<WatchRule> rules = List.of();
    private volatile List<Grace> graces = List.of();
    private volatile List<WatchSetting> settings = List.of();

    WatchRules(JdbcClient jdbc, WatchRuleTable ruleTable, GraceTable graceTable, Clock clock) {
        this.jdbc = jdbc;
        this.ruleTable = ruleTable;
        this.graceTable = graceTable;
        this.clock = clock;
        refresh();
    }

    /** The kinds of places, the allowed ones first. */
    public List<CameraPlace> places() {
        return places;
    }

    /** The kind of place with that code. */
    public Optional<CameraPlace> place(String code) {
        return places.stream().filter(p -> p.code().equals(code)).findFirst();
    }

    /** The settings in force now. */
    public WatchSetting setting() {
        return settings.stream()
                .filter(s -> !s.validFrom().isAfter(clock.instant()))
                .max(Comparator.comparing(WatchSetting::validFrom).thenComparing(WatchSetting::version))
                .orElse(settings.getFirst());
    }

    /** The rules in force at a moment for a site and a kind of place: the narrowest of each kind. */
    public Optional<WatchRule> rule(WatchCode code, String site, String place, Instant at) {
        return rules.stream()
                .filter(r -> r.code() == code && !r.validFrom().isAfter(at))
                .filter(r -> r.site().isBlank() || r.site().equals(site))
                .filter(r -> r.place().isBlank() || r.place().equals(place))
                .max(Comparator.comparing((WatchRule r) -> !r.site().isBlank())
                        .thenComparing(r -> !r.place().isBlank())
                        .thenComparing(WatchRule::validFrom));
    }

    /** All rules, the newest first. */
    public List<WatchRule> all() {
        return rules;
    }

    /** All hours of grace. */
    public List<Grace> graces() {
        return graces;
    }

    /** The grace that covers a moment at a site, if one does. */
    public Optional<Grace> grace(WatchCode code, String site, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, ConsoleClock.HANOI);
        LocalTime time = LocalTime.ofInstant(at, ConsoleClock.HANOI);
        return graces.stream().filter(g -> g.covers(site, code, day, time)).findFirst();
    }

    /** Reads everything anew. */
    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    public final void refresh() {
        places = jdbc.sql("SELECT p.* FROM quarantine_camera_place p WHERE p.valid_from = (SELECT MAX(n.valid_from)"
                        + " FROM quarantine_camera_place n WHERE n.code = p.code AND n.valid_from <= :today)"
                        + " ORDER BY p.allowed DESC, p.name")
                .param("today", LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI))
                .query((row, n) -> new CameraPlace(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("name_en"),
                        row.getBoolean("allowed"),
                        row.getString("asked"),
                        row.getString("source")))
                .list();
        rules = ruleTable.all();
        graces = graceTable.all();
        settings = jdbc.sql("SELECT * FROM quarantine_watch_setting ORDER BY version")
                .query((row, n) -> setting(row))
                .list();
    }

    private static WatchSetting setting(ResultSet row) throws SQLException {
        return new WatchSetting(
                row.getInt("version"),
                Objects.requireNonNull(Rows.at(row, "valid_from")),
                row.getInt("group_minutes"),
                row.getInt("mute_judged"),
                row.getInt("mute_percent"),
                row.getInt("clip_days"),
                row.getString("source"));
    }
}
