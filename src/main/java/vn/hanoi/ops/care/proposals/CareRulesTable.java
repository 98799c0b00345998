package vn.hanoi.ops.care.proposals;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.care.sites.CareTimes;

/** The versions as rows; their content never changes. */
@Component
class CareRulesTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CareRulesTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<CareRulesVersion> all() {
        return jdbc.sql("SELECT * FROM care_rules ORDER BY version")
                .query((row, n) -> new CareRulesVersion(
                        row.getInt("version"),
                        row.getString("name"),
                        CareRulesVersion.Stage.valueOf(row.getString("state")),
                        CareTimes.at(row, "valid_from"),
                        row.getString("source"),
                        json.readValue(row.getString("rules"), CareRules.class),
                        row.getString("proposed_by"),
                        row.getString("decided_by"),
                        row.getString("words")))
                .list();
    }

    /** Adds a proposal; a number that another officer took meanwhile is a duplicate key. */
    void add(CareRulesVersion version, Instant now) {
        jdbc.sql(
                        "INSERT INTO care_rules (version, name, state, valid_from, source, rules, proposed_by, proposed_at, words)"
                                + " VALUES (:version, :name, 'PROPOSED', :from, :source, :rules, :officer, :now, '')")
                .param("version", version.version())
                .param("name", version.name())
                .param("from", CareTimes.utc(version.validFrom()))
                .param("source", version.source())
                .param("rules", json.writeValueAsString(version.rules()))
                .param("officer", version.proposedBy())
                .param("now", CareTimes.utc(now))
                .update();
    }

    /** Decides on a proposal. @return false when somebody did before */
    boolean decide(int version, CareRulesVersion.Stage stage, CareHand hand, String words) {
        return jdbc.sql("UPDATE care_rules SET state = :stage, decided_by = :officer, decided_at = :now, words = :words"
                                + " WHERE version = :version AND state = 'PROPOSED'")
                        .param("stage", stage.name())
                        .param("officer", hand.officer())
                        .param("now", CareTimes.utc(hand.at()))
                        .param("words", words)
                        .param("version", version)
                        .update()
                > 0;
    }
}
