package vn.hanoi.ops.exchange.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.sealed.SealedColumn;
import vn.hanoi.ops.kernel.sealed.Seals;

/** The rows of files: cells and what is needed to take them back are sealed. */
@Component
class StoredRows {

    static final SealedColumn CELLS = new SealedColumn("exchange_import_row", "id", "cells", "import.cells");
    static final SealedColumn DONE = new SealedColumn("exchange_import_row", "id", "done", "import.done");

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
    private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;
    private final Seals seals;
    private final JsonMapper json;

    StoredRows(JdbcTemplate jdbc, Seals seals, JsonMapper json) {
        this.jdbc = jdbc;
        this.named = new NamedParameterJdbcTemplate(jdbc);
        this.seals = seals;
        this.json = json;
    }

    void add(ImportId id, List<StoredRow> rows) {
        jdbc.batchUpdate(
                "INSERT INTO exchange_import_row (id, import_id, number, cells, verdict, faults, content, decision)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            Ids.bytes(Ids.next()),
                            Ids.bytes(id.value()),
                            row.number(),
                            seals.seal(CELLS.field(), json.writeValueAsString(row.cells())),
                            row.verdict().name(),
                            row.faults().isEmpty() ? "" : json.writeValueAsString(row.faults()),
                            row.content(),
                            row.decision()
                        })
                        .toList());
    }

    /** Which of these contents were taken over before, of the same kind of list, or stand in the file already. */
    Set<String> known(ImportId id, String kind, List<byte[]> contents) {
        if (contents.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(named.query(
                "SELECT r.content FROM exchange_import_row r JOIN exchange_import i ON i.id = r.import_id"
                        + " WHERE r.content IN (:contents) AND (r.step = 'TAKEN' AND i.kind = :kind OR i.id = :id)",
                java.util.Map.of("contents", contents, "kind", kind, "id", Ids.bytes(id.value())),
                (row, n) -> text(row.getBytes(1))));
    }

    static String text(byte[] content) {
        return Base64.getEncoder().encodeToString(content);
    }

    /** Rows with one of these verdicts in the file's order. @param after the last number that was read */
    List<StoredRow> page(ImportId id, Set<Verdict> verdicts, int after, int limit) {
        return named.query(
                "SELECT * FROM exchange_import_row WHERE import_id = :id AND verdict IN (:verdicts) AND number > :after"
                        + " ORDER BY number LIMIT :limit",
                java.util.Map.of(
                        "id", Ids.bytes(id.value()), "verdicts", names(verdicts), "after", after, "limit", limit),
                (row, n) -> row(row));
    }

    /** Good rows of which something is not taken over, in the file's order. @param after the last number that was read */
    List<StoredRow> partly(ImportId id, int after, int limit) {
        return named.query(
                "SELECT * FROM exchange_import_row WHERE import_id = :id AND verdict <> 'BAD' AND faults <> ''"
                        + " AND number > :after ORDER BY number LIMIT :limit",
                java.util.Map.of("id", Ids.bytes(id.value()), "after", after, "limit", limit),
                (row, n) -> row(row));
    }

    /** Rows that are still to be taken over, in the file's order. @param after number of the last one that was taken */
    List<StoredRow> waiting(ImportId id, int after, int limit) {
        return named.query(
                "SELECT * FROM exchange_import_row WHERE import_id = :id AND step = '' AND verdict IN ('NEW', 'CHANGED')"
                        + " AND number > :after ORDER BY number LIMIT :limit",
                java.util.Map.of("id", Ids.bytes(id.value()), "after", after, "limit", limit),
                (row, n) -> row(row));
    }

    /** Rows that were taken over, the last one first. @param before number of the last one that was taken back */
    List<StoredRow> done(ImportId id, int before, int limit) {
        return named.query(
                "SELECT * FROM exchange_import_row WHERE import_id = :id AND step = 'TAKEN'"
                        + " AND number < :before ORDER BY number DESC LIMIT :limit",
                java.util.Map.of("id", Ids.bytes(id.value()), "before", before, "limit", limit),
                (row, n) -> row(row));
    }

    /** Those of some rows that nobody took over or back meanwhile. @param step in which they were read */
    List<StoredRow> still(ImportId id, String step, List<StoredRow> rows) {
        Set<Integer> numbers = new HashSet<>(named.queryForList(
                "SELECT number FROM exchange_import_row WHERE import_id = :id AND step = :step"
                        + " AND verdict IN ('NEW', 'CHANGED') AND number IN (:numbers)",
                java.util.Map.of(
                        "id",
                        Ids.bytes(id.value()),
                        "step",
                        step,
                        "numbers",
                        rows.stream().map(StoredRow::number).toList()),
                Integer.class));
        return rows.stream().filter(row -> numbers.contains(row.number())).toList();
    }

    void taken(ImportId id, List<Integer> numbers, List<TakenOver> done) {
        List<Object[]> values = new java.util.ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            byte[] sealed = seals.seal(DONE.field(), json.writeValueAsString(done.get(i)));
            values.add(new Object[] {sealed, Ids.bytes(id.value()), numbers.get(i)});
        }
        jdbc.batchUpdate(
                "UPDATE exchange_import_row SET step = 'TAKEN', done = ? WHERE import_id = ? AND number = ?", values);
    }

    /** A row was decided about, or looked at anew. */
    void decided(ImportId id, int number, Looked looked) {
        jdbc.update(
                "UPDATE exchange_import_row SET verdict = ?, decision = ?, faults = ?"
                        + " WHERE import_id = ? AND number = ? AND step = ''",
                looked.verdict().name(),
                looked.decision(),
                looked.faults().isEmpty() ? "" : json.writeValueAsString(looked.faults()),
                Ids.bytes(id.value()),
                number);
    }

    void refused(ImportId id, int number, List<RowFault> faults) {
        jdbc.update(
                "UPDATE exchange_import_row SET verdict = 'BAD', faults = ? WHERE import_id = ? AND number = ?"
                        + " AND step = ''",
                json.writeValueAsString(faults),
                Ids.bytes(id.value()),
                number);
    }

    void undone(ImportId id, int number, boolean back) {
        jdbc.update(
                "UPDATE exchange_import_row SET step = ? WHERE import_id = ? AND number = ?",
                back ? "BACK" : "KEPT",
                Ids.bytes(id.value()),
                number);
    }

    private StoredRow row(ResultSet row) throws SQLException {
        String faults = row.getString("faults");
        byte[] done = row.getBytes("done");
        return new StoredRow(
                row.getInt("number"),
                json.readValue(seals.open(CELLS.field(), row.getBytes("cells")), TEXTS),
                Verdict.valueOf(row.getString("verdict")),
                faults.isEmpty() ? List.of() : json.readValue(faults, FAULTS),
                row.getBytes("content"),
                row.getString("decision"),
                opened(done));
    }

    private @Nullable TakenOver opened(byte @Nullable [] done) {
        return done == null ? null : json.readValue(seals.open(DONE.field(), done), TakenOver.class);
    }

    private static Set<String> names(Set<Verdict> verdicts) {
        return verdicts.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
