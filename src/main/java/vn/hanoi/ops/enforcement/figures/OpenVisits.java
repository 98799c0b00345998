package vn.hanoi.ops.enforcement.figures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.inspections.Answer;
import vn.hanoi.ops.enforcement.inspections.Answers;
import vn.hanoi.ops.enforcement.inspections.Checklists;
import vn.hanoi.ops.enforcement.inspections.Outcome;
import vn.hanoi.ops.kernel.ConsoleClock;

/** The visits that may be published. */
@Component
class OpenVisits {

    private static final String MONTH = "DATE_FORMAT(DATE_ADD(i.at, INTERVAL 7 HOUR), '%Y-%m')";
    private static final String CELLS = "(SELECT p.area_path, p.kind, " + MONTH + " AS month"
            + " FROM enforcement_inspection i JOIN enforcement_place p ON p.venue = i.venue"
            + " WHERE i.at >= :from AND i.at < :to GROUP BY p.area_path, p.kind, " + MONTH
            + " HAVING COUNT(DISTINCT i.venue) >= :least) c";
    private static final String BEFORE = "(SELECT x.outcome FROM enforcement_inspection x WHERE x.venue = i.venue"
            + " AND x.at < i.at ORDER BY x.at DESC LIMIT 1)";

    private final JdbcClient jdbc;
    private final Answers answers;
    private final Checklists checklists;

    OpenVisits(JdbcClient jdbc, Answers answers, Checklists checklists) {
        this.jdbc = jdbc;
        this.answers = answers;
        this.checklists = checklists;
    }

    /**
     * A visit.
     *
     * @param score share of the answered items that were in order, 0 to 100; absent without an answer
     * @param type as LIVES names it: initial, routine, followup or complaint
     * @param faults question by code of what was not in order
     */
    record Visit(
            int number,
            String kind,
            String area,
            double lat,
            double lon,
            LocalDate day,
            Outcome outcome,
            @Nullable Integer score,
            String type,
            Map<String, String> faults) {}

    int least(LocalDate day) {
        return jdbc.sql("SELECT least FROM enforcement_open_rule WHERE valid_from <= :day"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    /** The visits of cells that are large enough, the oldest first; both days included. */
    List<Visit> between(LocalDate from, LocalDate to) {
        Map<String, Map<String, String>> questions = new HashMap<>();
        return jdbc.sql("SELECT p.number, p.kind, p.area_path, p.lat, p.lon, i.at, i.outcome, i.answers, i.ticket,"
                        + " i.checklist, i.checklist_version, " + BEFORE + " AS before_it FROM enforcement_inspection i"
                        + " JOIN enforcement_place p ON p.venue = i.venue JOIN " + CELLS
                        + " ON c.area_path = p.area_path AND c.kind = p.kind AND c.month = " + MONTH
                        + " WHERE i.at >= :from AND i.at < :to ORDER BY i.at, i.id")
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .param("least", least(to))
                .query((row, n) -> visit(row, questions))
                .list();
    }

    private Visit visit(ResultSet row, Map<String, Map<String, String>> questions) throws SQLException {
        List<Answer> given = answers.read(row.getString("answers"));
        String kind = row.getString("checklist");
        int version = row.getInt("checklist_version");
        Map<String, String> asked =
                questions.computeIfAbsent(kind + version, key -> checklists.questions(kind, version));
        Map<String, String> faults = new LinkedHashMap<>();
        given.stream()
                .filter(a -> Boolean.FALSE.equals(a.good()))
                .forEach(a -> faults.put(a.item(), asked.getOrDefault(a.item(), a.item())));
        long answered = given.stream().filter(a -> a.good() != null).count();
        Instant at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        return new Visit(
                row.getInt("number"),
                row.getString("kind"),
                row.getString("area_path"),
                row.getDouble("lat"),
                row.getDouble("lon"),
                LocalDate.ofInstant(at, ConsoleClock.HANOI),
                Outcome.valueOf(row.getString("outcome")),
                answered == 0 ? null : (int) Math.round(100.0 * (answered - faults.size()) / answered),
                type(row.getBytes("ticket") != null, row.getString("before_it")),
                faults);
    }

    private static String type(boolean asked, @Nullable String before) {
        if (asked) {
            return "complaint";
        }
        if (before == null) {
            return "initial";
        }
        boolean found = before.equals(Outcome.REMINDED.name()) || before.equals(Outcome.VIOLATION.name());
        return found ? "followup" : "routine";
    }

    private static LocalDateTime start(LocalDate day) {
        return LocalDateTime.ofInstant(day.atStartOfDay(ConsoleClock.HANOI).toInstant(), ZoneOffset.UTC);
    }
}
