package vn.hanoi.ops.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.exchange.ExportRefused.Reason;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.EnteredTexts;

/** The rules of exports as dated rows; a rule that was in force is never changed, a later one follows it. */
@Service
@EnteredTexts
public class ExportRules {

    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_HOURS = 720;
    private static final int TEXT_LIMIT = 500;

    private final JdbcClient jdbc;
    private final ConsoleClock clock;
    private final CurrentOfficer officers;
    private final ApplicationEventPublisher events;

    ExportRules(JdbcClient jdbc, ConsoleClock clock, CurrentOfficer officers, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.officers = officers;
        this.events = events;
    }

    /** The rule in force today, in real time. @param personal for lists with personal fields or for the others */
    @PreAuthorize("isAuthenticated()")
    public ExportTerms inForce(boolean personal) {
        return jdbc.sql("SELECT * FROM exchange_terms WHERE personal = :personal AND valid_from <= :today"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .param("personal", personal)
                .param("today", today())
                .query((row, n) -> terms(row))
                .single();
    }

    /** All rules, the newest first. */
    @PreAuthorize("isAuthenticated()")
    public List<ExportTerms> all() {
        return jdbc.sql("SELECT * FROM exchange_terms ORDER BY valid_from DESC, personal DESC")
                .query((row, n) -> terms(row))
                .list();
    }

    /** Enters a rule; one of the same day is replaced while that day has not come. @throws ExportRefused when it does not fit */
    @PreAuthorize("hasRole('" + Roles.ADMIN + "')")
    @Transactional
    public void enter(ExportTerms terms) {
        ExportRefused.unless(fits(terms), Reason.TERMS_RANGE);
        jdbc.sql("DELETE FROM exchange_terms WHERE personal = ? AND valid_from = ?")
                .params(terms.personal(), terms.validFrom())
                .update();
        jdbc.sql("INSERT INTO exchange_terms (personal, valid_from, rows_above, hours, approvers, source, entered_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        terms.personal(),
                        terms.validFrom(),
                        terms.rowsAbove(),
                        terms.hours(),
                        terms.approvers().stream().map(Role::name).sorted().collect(Collectors.joining(",")),
                        terms.source().strip(),
                        officers.require().username())
                .update();
        events.publishEvent(ActRecorded.of(
                        ActKind.SETTING, "EXPORT_RULE_ENTERED", "export-rule:" + terms.validFrom(), null)
                .saying("personal " + terms.personal() + ", rows " + terms.rowsAbove() + ", hours " + terms.hours()));
    }

    private boolean fits(ExportTerms terms) {
        int length = terms.source().strip().length();
        return terms.rowsAbove() >= 0
                && terms.rowsAbove() <= MOST_ROWS
                && terms.hours() >= 1
                && terms.hours() <= MOST_HOURS
                && !terms.approvers().isEmpty()
                && length > 0
                && length <= TEXT_LIMIT
                && !terms.validFrom().isBefore(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.realTime(), ConsoleClock.HANOI);
    }

    private static ExportTerms terms(ResultSet row) throws SQLException {
        return new ExportTerms(
                row.getBoolean("personal"),
                row.getObject("valid_from", LocalDate.class),
                row.getInt("rows_above"),
                row.getInt("hours"),
                Arrays.stream(row.getString("approvers").split(","))
                        .flatMap(name -> Role.named(name).stream())
                        .collect(Collectors.toSet()),
                row.getString("source"));
    }
}
