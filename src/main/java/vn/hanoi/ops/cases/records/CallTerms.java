package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.settings.InvalidCaseRules;
import vn.hanoi.ops.cases.settings.TermFaults;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.EnteredTexts;

/** The outcomes and the words of calls by date, for who sets them; calls that were made keep what they were. */
@Service
@EnteredTexts
@PreAuthorize("hasAnyRole('" + Roles.ADMIN + "', '" + Roles.COMMAND_CENTRE + "', '" + Roles.HEALTH_OFFICER + "', '"
        + Roles.AUDITOR + "')")
@Transactional
public class CallTerms {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{1,29}");
    private static final Set<String> PLACES = Set.of("name", "day", "until");
    private static final int LONGEST_TITLE = 120;
    private static final int SHORTEST_SCRIPT = 20;
    private static final int LONGEST_SCRIPT = 4_000;
    private static final int LAST_POSITION = 99;
    private static final int WEEK = 10_080;

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallTerms(JdbcClient jdbc, CurrentOfficer officers, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.events = events;
        this.clock = clock;
    }

    /** Every version of every outcome, in the order of the list, the newest of each first. */
    @Transactional(readOnly = true)
    public List<CallOutcomeTerm> outcomes() {
        return jdbc.sql("SELECT * FROM cases_call_outcome ORDER BY position, code, valid_from DESC")
                .query((row, n) -> outcome(row))
                .list();
    }

    /** Every version of the words, the newest first. */
    @Transactional(readOnly = true)
    public List<CallScript> scripts() {
        return jdbc.sql("SELECT valid_from, words, source FROM cases_call_script ORDER BY valid_from DESC")
                .query((row, n) -> new CallScript(
                        row.getObject("valid_from", LocalDate.class), row.getString("words"), row.getString("source")))
                .list();
    }

    /**
     * Puts an outcome into the list from a day on, or changes it; with a last day it leaves the list after it. What is not in
     * force yet is replaced.
     *
     * @throws InvalidCaseRules with every fault
     */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public void set(CallOutcomeTerm term) {
        LocalDate last = term.validTo();
        Integer retry = term.retryMinutes();
        new TermFaults()
                .dated(term.validFrom(), today(), term.source())
                .check(CODE.matcher(term.code()).matches(), "code", "CODE")
                .check(last == null || !last.isBefore(term.validFrom()), "validTo", "OUT_OF_RANGE")
                .check(term.position() >= 1 && term.position() <= LAST_POSITION, "position", "OUT_OF_RANGE")
                .check(retry == null || (retry >= 1 && retry <= WEEK), "retryMinutes", "OUT_OF_RANGE")
                .length("title", term.title(), 2, LONGEST_TITLE)
                .length("titleEnglish", term.titleEnglish(), 2, LONGEST_TITLE)
                .refuse();
        jdbc.sql("REPLACE INTO cases_call_outcome (code, valid_from, valid_to, position, title, title_en, reached,"
                        + " retry_minutes, source, decided_by) VALUES (:code, :from, :to, :position, :title, :english,"
                        + " :reached, :retry, :source, :by)")
                .param("code", term.code())
                .param("from", term.validFrom())
                .param("to", last)
                .param("position", term.position())
                .param("title", term.title().strip())
                .param("english", term.titleEnglish().strip())
                .param("reached", term.reached())
                .param("retry", retry)
                .param("source", term.source().strip())
                .param("by", officers.require().username())
                .update();
        tell("CALL_OUTCOME_SET", "call-outcome:" + term.code(), term.validFrom(), term.title());
    }

    /** Puts words for calls into force from a day on. @throws InvalidCaseRules with every fault */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    public void set(CallScript script) {
        new TermFaults()
                .dated(script.validFrom(), today(), script.source())
                .length("words", script.words(), SHORTEST_SCRIPT, LONGEST_SCRIPT)
                .places("words", script.words(), PLACES)
                .refuse();
        jdbc.sql("REPLACE INTO cases_call_script (valid_from, words, source, decided_by)"
                        + " VALUES (:from, :words, :source, :by)")
                .param("from", script.validFrom())
                .param("words", script.words().strip())
                .param("source", script.source().strip())
                .param("by", officers.require().username())
                .update();
        tell("CALL_SCRIPT_SET", "call-script", script.validFrom(), script.source());
    }

    private void tell(String act, String subject, LocalDate from, String what) {
        events.publishEvent(ActRecorded.of(ActKind.SETTING, act, subject, null)
                .changing(Map.of("term", new ActRecorded.Change("", what + " / " + from))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
    }

    private static CallOutcomeTerm outcome(ResultSet row) throws SQLException {
        return new CallOutcomeTerm(
                row.getString("code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getInt("position"),
                row.getString("title"),
                row.getString("title_en"),
                row.getBoolean("reached"),
                row.getObject("retry_minutes", Integer.class),
                row.getString("source"));
    }
}
