package vn.hanoi.ops.crowding.settings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.crowding.level.CrowdingRules;
import vn.hanoi.ops.crowding.level.RulesVersion;

/** The versions as rows; a row never changes. */
@Component
class SettingTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SettingTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<RulesVersion> all() {
        return jdbc.sql("SELECT version, valid_from, source, rules FROM crowding_setting ORDER BY version")
                .query((row, n) -> new RulesVersion(
                        row.getInt("version"),
                        row.getObject("valid_from", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("source"),
                        json.readValue(row.getString("rules"), CrowdingRules.class)))
                .list();
    }

    /** Adds a version; a number that another officer took meanwhile is a duplicate key. */
    void add(RulesVersion version, String officer, Instant now) {
        jdbc.sql("""
                        INSERT INTO crowding_setting (version, valid_from, source, rules, entered_by, entered_at)
                        VALUES (:version, :validFrom, :source, :rules, :officer, :now)
                        """)
                .param("version", version.version())
                .param("validFrom", LocalDateTime.ofInstant(version.validFrom(), ZoneOffset.UTC))
                .param("source", version.source())
                .param("rules", json.writeValueAsString(version.rules()))
                .param("officer", officer)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }
}
