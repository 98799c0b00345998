package vn.hanoi.ops.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;

/** The kept traces with their parameters. */
@Component
class RunTable {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.shared();

    RunTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Run run) {
        jdbc.sql("INSERT INTO tracing_run (id, case_id, area_path, direction, asked_at, officer, officer_name, reason,"
                        + " from_at, to_at, what_if, parameters, rules_version, results, digest, micros, checked_in, untested, repeats) VALUES"
                        + " (:id, :case, :area, :direction, :at, :officer, :name, :reason, :from, :to, :whatIf,"
                        + " :parameters, :rules, :results, :digest, :micros, :checkedIn, :untested, :repeats)")
                .params(asked(run))
                .param("whatIf", run.whatIf())
                .param("rules", run.rulesVersion())
                .param("results", run.outcome().results())
                .param("digest", HexFormat.of().parseHex(run.outcome().digest()))
                .param("micros", run.outcome().micros())
                .param("checkedIn", run.outcome().checkedIn())
                .param("untested", run.outcome().untested())
                .param(
                        "repeats",
                        run.repeats() == null ? null : Ids.bytes(run.repeats().value()))
                .update();
    }

    private Map<String, Object> asked(Run run) {
        Instant from = run.tracks().stream()
                .map(Track::from)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Instant to = run.tracks().stream()
                .map(Track::to)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("id", Ids.bytes(run.id().value()));
        values.put("case", Ids.bytes(run.caseId().value()));
        values.put("area", run.area().value());
        values.put("direction", run.direction().name());
        values.put("at", RuleBook.utc(run.askedAt()));
        values.put("officer", run.officer());
        values.put("name", run.officerName());
        values.put("reason", run.reason());
        values.put("from", RuleBook.utc(from));
        values.put("to", RuleBook.utc(to));
        values.put("parameters", json.writeValueAsString(run.tracks()));
        return values;
    }

    Optional<Run> find(RunId id) {
        return jdbc.sql("SELECT * FROM tracing_run WHERE id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> read(row))
                .optional();
    }

    /** The runs of a case, the newest first; at most 200. */
    List<RunRow> of(CaseId caseId) {
        return jdbc.sql("SELECT r.*, o.digest AS before_digest FROM tracing_run r"
                        + " LEFT JOIN tracing_run o ON o.id = r.repeats WHERE r.case_id = :case ORDER BY r.id DESC LIMIT "
                        + MOST)
                .param("case", Ids.bytes(caseId.value()))
                .query((row, n) -> row(row))
                .list();
    }

    private RunRow row(ResultSet row) throws SQLException {
        Run run = read(row);
        byte[] before = row.getBytes("before_digest");
        return new RunRow(
                run.id(),
                run.caseId(),
                run.direction(),
                run.askedAt(),
                run.officerName(),
                run.reason(),
                run.whatIf(),
                run.outcome().results(),
                run.rulesVersion(),
                before == null
                        ? null
                        : HexFormat.of().formatHex(before).equals(run.outcome().digest()));
    }

    private Run read(ResultSet row) throws SQLException {
        byte[] repeats = row.getBytes("repeats");
        return new Run(
                new RunId(Ids.uuid(row.getBytes("id"))),
                new CaseId(Ids.uuid(row.getBytes("case_id"))),
                new AreaPath(row.getString("area_path")),
                Direction.valueOf(row.getString("direction")),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("officer"),
                row.getString("officer_name"),
                row.getString("reason"),
                json.readValue(row.getString("parameters"), new TypeReference<List<Track>>() {}),
                row.getBoolean("what_if"),
                row.getInt("rules_version"),
                new Run.Outcome(
                        row.getInt("results"),
                        HexFormat.of().formatHex(row.getBytes("digest")),
                        row.getLong("micros"),
                        row.getObject("checked_in", Integer.class),
                        row.getObject("untested", Integer.class)),
                repeats == null ? null : new RunId(Ids.uuid(repeats)));
    }
}
