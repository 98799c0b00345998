package vn.hanoi.ops.venues.register;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.venues.register.VenueRefused.Reason;

/** The rules of codes and check-ins, and the kinds of venues, by date: read by who works with them, set by administrators. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class VenueSettings {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{1,19}");
    private static final int SHORTEST_SOURCE = 5;
    private static final int NAME = 80;
    private static final int DAY = 1_440;

    private final JdbcClient jdbc;
    private final VenueCatalogue catalogue;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VenueSettings(
            JdbcClient jdbc,
            VenueCatalogue catalogue,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.catalogue = catalogue;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    /** All versions of the rules, the newest first. */
    @Transactional(readOnly = true)
    public List<VenueRules> rules() {
        return catalogue.ruleVersions().reversed();
    }

    /** All descriptions of all kinds, by code and then by date. */
    @Transactional(readOnly = true)
    public List<VenueKind> kinds() {
        return catalogue.kindVersions();
    }

    /**
     * Sets new rules from a moment on; what was judged before stays as it was.
     *
     * @param next its number does not matter
     * @throws VenueRefused when a figure is out of range or the source is missing
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public void enact(VenueRules next) {
        boolean days = within(next.dormantDays(), 1, 90) && within(next.lateDays(), 0, 25);
        boolean scans = within(next.checkInsADay(), 1, 200) && within(next.aheadMinutes(), 0, 60);
        boolean places = within(next.alikeMetres(), 5, 500) && within(next.longestHours(), 1, 48);
        guard(days && scans && places && sourced(next.source()));
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        jdbc.sql(
                        "INSERT INTO venues_rule (version, valid_from, dormant_days, check_ins_a_day, late_days, ahead_minutes,"
                                + " alike_metres, longest_hours, source, entered_by, entered_at) SELECT MAX(version) + 1, :from,"
                                + " :dormant, :scans, :late, :ahead, :alike, :longest, :source, :by, :now FROM venues_rule")
                .param("from", LocalDateTime.ofInstant(next.validFrom(), ZoneOffset.UTC))
                .param("dormant", next.dormantDays())
                .param("scans", next.checkInsADay())
                .param("late", next.lateDays())
                .param("ahead", next.aheadMinutes())
                .param("alike", next.alikeMetres())
                .param("longest", next.longestHours())
                .param("source", next.source().strip())
                .param("by", officers.require().username())
                .param("now", now)
                .update();
        tell("VENUE_RULES_SET", "venue-rules", next.source());
    }

    /**
     * Describes a kind from a day on; a description of the same day is replaced.
     *
     * @throws VenueRefused when a figure or a text is out of range, or the source is missing
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public void describe(VenueKind kind) {
        boolean names = CODE.matcher(kind.code()).matches() && named(kind.name()) && named(kind.nameEnglish());
        boolean stay = within((int) kind.typicalStay().toMinutes(), 1, DAY);
        boolean air = kind.ventilation() >= 0.1 && kind.ventilation() <= 5;
        guard(names && stay && air && sourced(kind.source()));
        jdbc.sql(
                        "INSERT INTO venues_kind (code, valid_from, name, name_en, typical_minutes, capacity_type, ventilation,"
                                + " casual, source) VALUES (:code, :from, :name, :english, :minutes, :capacity, :air, :casual,"
                                + " :source) ON DUPLICATE KEY UPDATE name = VALUES(name), name_en = VALUES(name_en),"
                                + " typical_minutes = VALUES(typical_minutes), capacity_type = VALUES(capacity_type),"
                                + " ventilation = VALUES(ventilation), casual = VALUES(casual), source = VALUES(source)")
                .param("code", kind.code())
                .param("from", kind.validFrom())
                .param("name", kind.name().strip())
                .param("english", kind.nameEnglish().strip())
                .param("minutes", kind.typicalStay().toMinutes())
                .param("capacity", kind.capacityType().name())
                .param("air", kind.ventilation())
                .param("casual", kind.casual())
                .param("source", kind.source().strip())
                .update();
        tell("VENUE_KIND_DESCRIBED", "venue-kind:" + kind.code(), kind.source());
    }

    private void tell(String act, String record, String words) {
        catalogue.refresh();
        events.publishEvent(ActRecorded.of(ActKind.SETTING, act, record, null).saying(words.strip()));
    }

    private static void guard(boolean holds) {
        if (!holds) {
            throw new VenueRefused(Reason.BAD_RULES);
        }
    }

    private static boolean within(int value, int least, int most) {
        return value >= least && value <= most;
    }

    private static boolean named(String text) {
        return !text.isBlank() && text.strip().length() <= NAME;
    }

    private static boolean sourced(String source) {
        return source.strip().length() >= SHORTEST_SOURCE && source.length() <= 300;
    }
}
