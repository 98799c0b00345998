package vn.hanoi.ops.venues.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The kinds of venues and the rules of their codes by date. Answers come from memory; changes arrive within half a minute. */
@Component
public class VenueCatalogue {

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile List<VenueKind> kinds = List.of();
    private volatile List<VenueRules> rules = List.of();

    VenueCatalogue(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        refresh();
    }

    /** The kinds as they are described today, in the order of their Vietnamese names. */
    public List<VenueKind> kinds() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        return kinds.stream()
                .map(VenueKind::code)
                .distinct()
                .flatMap(code -> find(code, today).stream())
                .sorted(Comparator.comparing(VenueKind::name))
                .toList();
    }

    /** The kind of that code as it was described on a day; its first description before all. */
    public Optional<VenueKind> find(String code, LocalDate day) {
        List<VenueKind> versions =
                kinds.stream().filter(k -> k.code().equals(code)).toList();
        return versions.stream()
                .filter(k -> !k.validFrom().isAfter(day))
                .max(Comparator.comparing(VenueKind::validFrom))
                .or(() -> versions.stream().findFirst());
    }

    /** The kind of that code on a day, or the kind of all others when there is none. */
    public VenueKind kind(String code, LocalDate day) {
        return find(code, day).or(() -> find(VenueKind.OTHER, day)).orElseThrow();
    }

    /** The rules in force now. */
    public VenueRules rules() {
        return rulesAt(clock.instant());
    }

    /** The rules in force at a moment: the latest that begin at or before it, the first ones before all. */
    public VenueRules rulesAt(Instant moment) {
        return rules.stream()
                .filter(r -> !r.validFrom().isAfter(moment))
                .max(Comparator.comparing(VenueRules::validFrom).thenComparing(VenueRules::version))
                .orElse(rules.getFirst());
    }

    /** All versions of the rules, the oldest first. */
    List<VenueRules> ruleVersions() {
        return rules;
    }

    /** All descriptions of all kinds, by code and then by date. */
    List<VenueKind> kindVersions() {
        return kinds;
    }

    /** A code whose last scan lies before this day sleeps. */
    public LocalDate awakeSince() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI).minusDays(rules().dormantDays());
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    final void refresh() {
        kinds = jdbc.sql("SELECT * FROM venues_kind ORDER BY code, valid_from")
                .query((row, n) -> new VenueKind(
                        row.getString("code"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("name"),
                        row.getString("name_en"),
                        Duration.ofMinutes(row.getInt("typical_minutes")),
                        CapacityType.valueOf(row.getString("capacity_type")),
                        row.getDouble("ventilation"),
                        row.getBoolean("casual"),
                        row.getString("source")))
                .list();
        rules = jdbc.sql("SELECT * FROM venues_rule ORDER BY version")
                .query((row, n) -> new VenueRules(
                        row.getInt("version"),
                        row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getInt("dormant_days"),
                        row.getInt("check_ins_a_day"),
                        row.getInt("late_days"),
                        row.getInt("ahead_minutes"),
                        row.getInt("alike_metres"),
                        row.getInt("longest_hours"),
                        row.getString("source")))
                .list();
    }
}
