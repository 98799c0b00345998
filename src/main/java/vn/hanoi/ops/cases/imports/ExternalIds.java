package vn.hanoi.ops.cases.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.Ids;

/** By which numbers other programs know the cases. */
@Component
class ExternalIds {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,7})/(\\d{4})");

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    ExternalIds(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A number of a program. */
    record Number(String system, String id) {}

    /** The cases with these numbers, whatever program they come from. */
    final class Known {

        private final Map<Number, CaseId> exact = new HashMap<>();
        private final Map<String, CaseId> anywhere = new HashMap<>();

        private Known() {}

        /** The case with one of these numbers, best of the same program. */
        Optional<CaseId> of(String system, List<String> ids) {
            return ids.stream()
                    .filter(id -> exact.containsKey(new Number(system, id)))
                    .map(id -> exact.get(new Number(system, id)))
                    .findFirst();
        }

        /** Tells whether a number of that program is known. */
        boolean has(String system, String id) {
            return exact.containsKey(new Number(system, id));
        }

        /** The same, else of another program. */
        Optional<CaseId> anyOf(String system, List<String> ids) {
            return of(system, ids).or(() -> ids.stream()
                    .filter(anywhere::containsKey)
                    .map(anywhere::get)
                    .findFirst());
        }
    }

    Known find(Collection<String> ids) {
        Known known = new Known();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT system_name, external_id, case_id FROM cases_external WHERE external_id IN (:ids)")
                    .param("ids", ids)
                    .query((row, n) -> {
                        CaseId id = new CaseId(Ids.uuid(row.getBytes("case_id")));
                        known.anywhere.put(row.getString("external_id"), id);
                        return known.exact.put(
                                new Number(row.getString("system_name"), row.getString("external_id")), id);
                    })
                    .list();
        }
        numbered(ids, known);
        return known;
    }

    /** This console's own numbers, such as 412/2021. */
    private void numbered(Collection<String> ids, Known known) {
        List<Object[]> numbers = ids.stream()
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(number -> new Object[] {Integer.parseInt(number.group(2)), Integer.parseInt(number.group(1))})
                .toList();
        if (!numbers.isEmpty()) {
            jdbc.sql("SELECT id, number, year FROM cases_case WHERE (year, number) IN (:numbers)")
                    .param("numbers", numbers)
                    .query((row, n) -> known.anywhere.put(
                            row.getInt("number") + "/" + row.getInt("year"), new CaseId(Ids.uuid(row.getBytes("id")))))
                    .list();
        }
    }

    /** Remembers numbers; one that is known stays with its case. */
    void add(Map<Number, CaseId> numbers) {
        List<Object[]> rows = new ArrayList<>();
        numbers.forEach((number, id) -> rows.add(new Object[] {number.system(), number.id(), Ids.bytes(id.value())}));
        batch.batchUpdate(
                "INSERT IGNORE INTO cases_external (system_name, external_id, case_id) VALUES (?, ?, ?)", rows);
    }

    /** Forgets numbers of a case. */
    void remove(CaseId id, String system, List<String> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("DELETE FROM cases_external WHERE case_id = :case AND system_name = :system"
                            + " AND external_id IN (:ids)")
                    .param("case", Ids.bytes(id.value()))
                    .param("system", system)
                    .param("ids", ids)
                    .update();
        }
    }
}
