package vn.hanoi.ops.enforcement.law;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the law as rows; an approved row never changes. */
@Component
class LawTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LawTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<LawVersion> all() {
        return jdbc.sql("SELECT * FROM enforcement_law ORDER BY number")
                .query((row, n) -> new LawVersion(
                        row.getInt("number"),
                        LawVersion.State.valueOf(row.getString("state")),
                        row.getString("name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getString("source"),
                        json.readValue(row.getString("text"), Law.class),
                        row.getString("proposed_by"),
                        row.getString("decided_by")))
                .list();
    }

    /** Adds a proposal; a number that another officer took meanwhile is a duplicate key. */
    void propose(LawVersion version, Instant now) {
        jdbc.sql("INSERT INTO enforcement_law (number, state, name, valid_from, source, text, proposed_by, proposed_at,"
                        + " note) VALUES (:number, 'PROPOSED', :name, :validFrom, :source, :text, :officer, :now, '')")
                .param("number", version.number())
                .param("name", version.name())
                .param("validFrom", version.validFrom())
                .param("source", version.source())
                .param("text", json.writeValueAsString(version.law()))
                .param("officer", version.proposedBy())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Decides a proposal once; tells whether it was still open. */
    boolean decide(int number, LawVersion.State state, String officer, String note, Instant now) {
        return jdbc.sql("UPDATE enforcement_law SET state = :state, decided_by = :officer, decided_at = :now,"
                                + " note = :note WHERE number = :number AND state = 'PROPOSED'")
                        .param("state", state.name())
                        .param("officer", officer)
                        .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .param("note", note)
                        .param("number", number)
                        .update()
                == 1;
    }
}
