package vn.hanoi.ops.exchange.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.kernel.Ids;

/** The files that were brought in, as rows; their numbers are counted from their rows when these were looked at. */
@Component
class StoredImports {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    /** A file and which column brings what. */
    record Stored(ImportSummary summary, List<String> header, List<String> codes) {

        ColumnMap map() {
            return new ColumnMap(codes, summary.unknown());
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredImports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Stored stored, String fileHash) {
        ImportSummary summary = stored.summary();
        jdbc.sql(
                        "INSERT INTO exchange_import (id, kind, form, layout, header, codes, unknown_heads, officer, at, state,"
                                + " file_hash, came_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        Ids.bytes(summary.id().value()),
                        summary.kind(),
                        summary.form(),
                        summary.layout(),
                        json.writeValueAsString(stored.header()),
                        json.writeValueAsString(stored.codes()),
                        json.writeValueAsString(summary.unknown()),
                        summary.officer(),
                        LocalDateTime.ofInstant(summary.at(), ZoneOffset.UTC),
                        summary.state().name(),
                        fileHash,
                        summary.cameBefore())
                .update();
    }

    boolean cameBefore(String kind, String fileHash) {
        return jdbc.sql("SELECT COUNT(*) FROM exchange_import WHERE file_hash = ? AND kind = ? AND state = 'TAKEN'")
                        .params(fileHash, kind)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Moves from one of some states to another. @return false when it is in none of them */
    boolean move(ImportId id, ImportState to, ImportState... from) {
        return jdbc.sql("UPDATE exchange_import SET state = :to WHERE id = :id AND state IN (:from)")
                        .param("to", to.name())
                        .param("id", Ids.bytes(id.value()))
                        .param(
                                "from",
                                java.util.Arrays.stream(from).map(Enum::name).toList())
                        .update()
                == 1;
    }

    /** The state of a file that nobody else moves or takes over until the open transaction ends. */
    Optional<ImportState> hold(ImportId id) {
        return jdbc.sql("SELECT state FROM exchange_import WHERE id = ? FOR UPDATE")
                .param(Ids.bytes(id.value()))
                .query((row, n) -> ImportState.valueOf(row.getString("state")))
                .optional();
    }

    void count(ImportId id) {
        jdbc.sql("UPDATE exchange_import i JOIN (SELECT COUNT(*) total, SUM(verdict = 'NEW') fresh,"
                        + " SUM(verdict = 'CHANGED') changed, SUM(verdict = 'SAME') same,"
                        + " SUM(verdict = 'DOUBTFUL') doubtful, SUM(verdict = 'BAD') bad,"
                        + " SUM(verdict <> 'BAD' AND faults <> '') partly, SUM(step = 'TAKEN') taken,"
                        + " SUM(step = 'KEPT') kept FROM exchange_import_row WHERE import_id = :id) r"
                        + " SET i.total = r.total, i.fresh = COALESCE(r.fresh, 0),"
                        + " i.changed = COALESCE(r.changed, 0), i.same = COALESCE(r.same, 0),"
                        + " i.doubtful = COALESCE(r.doubtful, 0), i.bad = COALESCE(r.bad, 0),"
                        + " i.partly = COALESCE(r.partly, 0),"
                        + " i.taken = COALESCE(r.taken, 0), i.kept = COALESCE(r.kept, 0) WHERE i.id = :id")
                .param("id", Ids.bytes(id.value()))
                .update();
    }

    Optional<Stored> find(ImportId id) {
        return jdbc.sql("SELECT * FROM exchange_import WHERE id = ?")
                .param(Ids.bytes(id.value()))
                .query((row, n) -> stored(row))
                .optional();
    }

    List<ImportSummary> of(String officer, String kind, int limit) {
        return jdbc.sql(
                        "SELECT * FROM exchange_import WHERE officer = ? AND kind = ? ORDER BY at DESC, id DESC LIMIT ?")
                .params(officer, kind, limit)
                .query((row, n) -> stored(row).summary())
                .list();
    }

    private Stored stored(ResultSet row) throws SQLException {
        Instant at = row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC);
        ImportSummary summary = new ImportSummary(
                new ImportId(Ids.uuid(row.getBytes("id"))),
                row.getString("kind"),
                row.getString("form"),
                row.getString("layout"),
                texts(row.getString("unknown_heads")),
                row.getString("officer"),
                at,
                ImportState.valueOf(row.getString("state")),
                row.getInt("total"),
                row.getInt("fresh"),
                row.getInt("changed"),
                row.getInt("same"),
                row.getInt("doubtful"),
                row.getInt("bad"),
                row.getInt("partly"),
                row.getInt("taken"),
                row.getInt("kept"),
                row.getBoolean("came_before"));
        return new Stored(summary, texts(row.getString("header")), texts(row.getString("codes")));
    }

    private List<String> texts(String array) {
        return json.readValue(array, TEXTS);
    }
}
