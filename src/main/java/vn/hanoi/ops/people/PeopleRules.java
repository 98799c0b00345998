package vn.hanoi.ops.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.people.matching.Evidence;
import vn.hanoi.ops.people.matching.MatchRules;

/** The room's figures that officials can change: dated rows with their source. */
@Component
class PeopleRules {

    static final String UNDO_DAYS = "merge.undoDays";
    private static final String EVIDENCE = "match.";

    private final JdbcClient jdbc;
    private final Clock clock;

    PeopleRules(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long a merge can be taken back. */
    Period undo() {
        return Period.ofDays(today().getOrDefault(UNDO_DAYS, 0));
    }

    /** The weights in force today. */
    MatchRules matching() {
        Map<String, Integer> values = today();
        Map<Evidence, Integer> points = new EnumMap<>(Evidence.class);
        for (Evidence evidence : Evidence.values()) {
            points.put(evidence, values.getOrDefault(EVIDENCE + evidence.name(), 0));
        }
        return new MatchRules(
                points, values.get("match.sure"), values.get("match.likely"), values.get("match.possible"));
    }

    /** All rows, newest first for each name. */
    List<PeopleRule> rows() {
        return jdbc.sql("SELECT name, valid_from, figure, source, decided_by FROM people_rule"
                        + " ORDER BY name, valid_from DESC")
                .query((row, n) -> new PeopleRule(
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("figure"),
                        row.getString("source"),
                        row.getString("decided_by")))
                .list();
    }

    void add(PeopleRule rule) {
        jdbc.sql("INSERT INTO people_rule (name, valid_from, figure, source, decided_by)"
                        + " VALUES (:name, :from, :figure, :source, :by) ON DUPLICATE KEY UPDATE figure = :figure,"
                        + " source = :source, decided_by = :by")
                .param("name", rule.code())
                .param("from", rule.validFrom())
                .param("figure", rule.figure())
                .param("source", rule.source())
                .param("by", rule.decidedBy())
                .update();
    }

    private Map<String, Integer> today() {
        LocalDate today = LocalDate.now(clock);
        Map<String, Integer> values = new HashMap<>();
        jdbc.sql("SELECT name, figure FROM people_rule WHERE valid_from <= :today ORDER BY valid_from")
                .param("today", today)
                .query((row, n) -> values.put(row.getString("name"), row.getInt("figure")))
                .list();
        return values;
    }
}
