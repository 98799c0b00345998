package vn.hanoi.ops.enforcement.inspections;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The checklists by kind of venue and date; a version never changes. */
@Component
public class Checklists {

    static final String OTHERS = "*";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    private record Items(List<Checklist.Item> items) {}

    Checklists(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The checklist of a kind on a day. */
    public Checklist of(String kind, LocalDate day) {
        return jdbc
                .sql("SELECT * FROM enforcement_checklist WHERE kind IN (:kind, '*')"
                        + " AND valid_from <= :day ORDER BY valid_from DESC, version DESC")
                .param("kind", kind)
                .param("day", day)
                .query((row, n) -> row(row))
                .list()
                .stream()
                .min(Comparator.comparing(list -> list.kind().equals(OTHERS)))
                .orElseThrow(() -> new IllegalStateException("No checklist for " + kind + " on " + day));
    }

    /** All versions, by kind and the newest first. */
    public List<Checklist> all() {
        return jdbc.sql("SELECT * FROM enforcement_checklist ORDER BY kind, version DESC")
                .query((row, n) -> row(row))
                .list();
    }

    /** The questions of a version by the code of the item; empty when there is no such version. */
    public Map<String, String> questions(String kind, int version) {
        Map<String, String> questions = new LinkedHashMap<>();
        all().stream()
                .filter(list -> list.kind().equals(kind) && list.version() == version)
                .flatMap(list -> list.items().stream())
                .forEach(item -> questions.put(item.code(), item.question()));
        return questions;
    }

    /** Adds a version. @return its number */
    int add(String kind, LocalDate from, List<Checklist.Item> items, String source) {
        int version = all().stream()
                        .filter(list -> list.kind().equals(kind))
                        .mapToInt(Checklist::version)
                        .max()
                        .orElse(0)
                + 1;
        jdbc.sql("INSERT INTO enforcement_checklist (kind, version, valid_from, items, source)"
                        + " VALUES (:kind, :version, :from, :items, :source)")
                .param("kind", kind)
                .param("version", version)
                .param("from", from)
                .param("items", json.writeValueAsString(new Items(items)))
                .param("source", source)
                .update();
        return version;
    }

    private Checklist row(ResultSet row) throws SQLException {
        return new Checklist(
                row.getString("kind"),
                row.getInt("version"),
                row.getObject("valid_from", LocalDate.class),
                json.readValue(row.getString("items"), Items.class).items(),
                row.getString("source"));
    }
}
