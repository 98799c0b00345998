package vn.hanoi.ops.cases.settings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cases.rules.CaseRules;
import vn.hanoi.ops.cases.rules.CaseRulesVersion;

/** The versions as rows; a row never changes. */
@Component
class CaseSettingTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CaseSettingTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<CaseRulesVersion> all() {
        return jdbc.sql("SELECT version, name, valid_from, source, rules FROM cases_setting ORDER BY version")
                .query((row, n) -> new CaseRulesVersion(
                        row.getInt("version"),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("source"),
                        json.readValue(row.getString("rules"), CaseRules.class)))
                .list();
    }

    /** Adds a version; a number that another officer took meanwhile is a duplicate key. */
    void add(CaseRulesVersion version, String officer, Instant now) {
        jdbc.sql("""
                        INSERT INTO cases_setting (version, name, valid_from, source, rules, entered_by, entered_at)
                        VALUES (:version, :name, :validFrom, :source, :rules, :officer, :now)
                        """)
                .param("version", version.version())
                .param("name", version.name())
                .param("validFrom", LocalDateTime.ofInstant(version.validFrom(), ZoneOffset.UTC))
                .param("source", version.source())
                .param("rules", json.writeValueAsString(version.rules()))
                .param("officer", officer)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }
}
