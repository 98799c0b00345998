package vn.hanoi.ops.enforcement.inspections;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The checklists by kind of venue and date. */
@Component
public class Checklists {

    private static final String OTHERS = "*";

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
                .sql("SELECT kind, version, items, source FROM enforcement_checklist WHERE kind IN (:kind, '*')"
                        + " AND valid_from <= :day ORDER BY valid_from DESC, version DESC")
                .param("kind", kind)
                .param("day", day)
                .query((row, n) -> new Checklist(
                        row.getString("kind"),
                        row.getInt("version"),
                        json.readValue(row.getString("items"), Items.class).items(),
                        row.getString("source")))
                .list()
                .stream()
                .min(Comparator.comparing(list -> list.kind().equals(OTHERS)))
                .orElseThrow(() -> new IllegalStateException("No checklist for " + kind + " on " + day));
    }
}
