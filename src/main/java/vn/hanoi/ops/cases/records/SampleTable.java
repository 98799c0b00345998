package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.RecordSample.Result;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.kernel.Ids;

/** The samples of each case. */
@Component
class SampleTable {

    private final JdbcClient jdbc;

    SampleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a sample, or the result of the one that was taken at that time. */
    void put(CaseId id, RecordSample sample, Hand hand) {
        jdbc.sql("""
                        INSERT INTO cases_sample (id, case_id, taken_at, rapid, result, ct, entered_by, entered_at)
                        VALUES (:id, :case, :at, :rapid, :result, :ct, :officer, :now)
                        ON DUPLICATE KEY UPDATE result = :result, ct = :ct, entered_by = :officer, entered_at = :now
                        """)
                .param("id", Ids.bytes(Ids.next()))
                .param("case", Ids.bytes(id.value()))
                .param("at", CaseLog.utc(sample.takenAt()))
                .param("rapid", sample.rapid())
                .param("result", sample.result().name())
                .param("ct", sample.ct())
                .param("officer", hand.officer())
                .param("now", CaseLog.utc(hand.enteredAt()))
                .update();
    }

    /** The samples with a result that were taken after a moment. */
    List<ReleaseCheck.Sample> after(CaseId id, @Nullable Instant moment) {
        return jdbc.sql("SELECT taken_at, rapid, result, ct FROM cases_sample WHERE case_id = :case"
                        + " AND taken_at > :after AND result IN ('NEGATIVE', 'POSITIVE') ORDER BY taken_at DESC")
                .param("case", Ids.bytes(id.value()))
                .param("after", CaseLog.utc(moment == null ? Instant.EPOCH : moment))
                .query((row, n) -> sample(row))
                .list();
    }

    private record Of(CaseId id, ReleaseCheck.Sample sample) {}

    /** The samples with a result of many cases. */
    Map<CaseId, List<ReleaseCheck.Sample>> of(Collection<CaseId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "SELECT case_id id, taken_at, rapid, result, ct FROM cases_sample WHERE case_id IN (:cases)"
                                        + " AND result IN ('NEGATIVE', 'POSITIVE')")
                        .param(
                                "cases",
                                ids.stream().map(id -> Ids.bytes(id.value())).toList())
                        .query((row, n) -> new Of(CaseQuery.id(row), sample(row)))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Of::id, Collectors.mapping(Of::sample, Collectors.toList())));
    }

    private static ReleaseCheck.Sample sample(ResultSet row) throws SQLException {
        return new ReleaseCheck.Sample(
                CaseLog.time(row, "taken_at"),
                row.getBoolean("rapid"),
                Result.valueOf(row.getString("result")) == Result.NEGATIVE,
                row.getObject("ct", Double.class));
    }
}
