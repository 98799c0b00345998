package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.settings.TermFaults;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.EnteredTexts;

/** How long links for self-reports hold and how much one network address may send, by date. */
@Service
@EnteredTexts
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.COMMAND_CENTRE + "', '" + Roles.HEALTH_OFFICER + "', '"
        + Roles.AUDITOR + "')")
@Transactional
public class SelfReportTerms {

    private static final int MOST_DAYS = 90;
    private static final int MOST_POSTS = 10_000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfReportTerms(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The terms from a day on.
     *
     * @param days how long a link holds, 1 to 90
     * @param postsPerHour checks that one network address may send in an hour, 1 to 10,000
     */
    public record Terms(LocalDate validFrom, int days, int postsPerHour, String source) {}

    /** All terms, the newest first. */
    @Transactional(readOnly = true)
    public List<Terms> all() {
        return jdbc.sql("SELECT * FROM cases_self_report_terms ORDER BY valid_from DESC")
                .query((row, n) -> new Terms(
                        LocalDate.ofInstant(CaseLog.time(row, "valid_from"), ConsoleClock.HANOI),
                        row.getInt("link_days"),
                        row.getInt("posts_per_hour"),
                        row.getString("source")))
                .list();
    }

    /**
     * Puts terms into force from the beginning of a day in Hanoi; links that were made keep their end.
     *
     * @throws vn.hanoi.ops.cases.settings.InvalidCaseRules with every fault
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public void set(Terms terms) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        new TermFaults()
                .dated(terms.validFrom(), today, terms.source())
                .check(terms.days() >= 1 && terms.days() <= MOST_DAYS, "days", "OUT_OF_RANGE")
                .check(terms.postsPerHour() >= 1 && terms.postsPerHour() <= MOST_POSTS, "postsPerHour", "OUT_OF_RANGE")
                .refuse();
        jdbc.sql("REPLACE INTO cases_self_report_terms (valid_from, link_days, posts_per_hour, source)"
                        + " VALUES (:from, :days, :posts, :source)")
                .param(
                        "from",
                        CaseLog.utc(terms.validFrom()
                                .atStartOfDay(ConsoleClock.HANOI)
                                .toInstant()))
                .param("days", terms.days())
                .param("posts", terms.postsPerHour())
                .param("source", terms.source().strip())
                .update();
        events.publishEvent(ActRecorded.of(ActKind.SETTING, "SELF_REPORT_TERMS_SET", "self-report-terms", null)
                .changing(Map.of(
                        "terms",
                        new ActRecorded.Change(
                                "", terms.days() + ", " + terms.postsPerHour() + " / " + terms.validFrom()))));
    }
}
