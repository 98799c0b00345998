package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.util.List;
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
                .query((row, n) -> new ReleaseCheck.Sample(
                        CaseLog.time(row, "taken_at"),
                        row.getBoolean("rapid"),
                        Result.valueOf(row.getString("result")) == Result.NEGATIVE,
                        row.getObject("ct", Double.class)))
                .list();
    }
}
