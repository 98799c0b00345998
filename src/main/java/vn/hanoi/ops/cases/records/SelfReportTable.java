package vn.hanoi.ops.cases.records;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.Ids;

/** The links by which people report themselves, by the hash of their tokens, and their dated terms. */
@Component
class SelfReportTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    SelfReportTable(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** @param days how long a link holds @param postsPerHour checks that one network address may send */
    record Terms(int days, int postsPerHour) {}

    /** The case of a link that holds. */
    record Found(CaseId id, Instant until) {}

    Terms terms(Instant now) {
        return jdbc.sql("SELECT link_days, posts_per_hour FROM cases_self_report_terms WHERE valid_from <= :now"
                        + " ORDER BY valid_from DESC LIMIT 1")
                .param("now", CaseLog.utc(now))
                .query((row, n) -> new Terms(row.getInt("link_days"), row.getInt("posts_per_hour")))
                .single();
    }

    void replace(CaseId id, byte[] hash, Hand hand, Instant until) {
        jdbc.sql(
                        "INSERT INTO cases_self_report (case_id, token_hash, made_at, made_by, until)"
                                + " VALUES (:id, :hash, :at, :officer, :until)"
                                + " ON DUPLICATE KEY UPDATE token_hash = :hash, made_at = :at, made_by = :officer, until = :until")
                .param("id", Ids.bytes(id.value()))
                .param("hash", hash)
                .param("at", CaseLog.utc(hand.at()))
                .param("officer", hand.officer())
                .param("until", CaseLog.utc(until))
                .update();
    }

    void replaceAll(Map<CaseId, byte[]> hashes, Hand hand, Instant until) {
        batch.batchUpdate(
                "INSERT INTO cases_self_report (case_id, token_hash, made_at, made_by, until) VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE token_hash = VALUES(token_hash), made_at = VALUES(made_at),"
                        + " made_by = VALUES(made_by), until = VALUES(until)",
                hashes.entrySet().stream()
                        .map(e -> new Object[] {
                            Ids.bytes(e.getKey().value()),
                            e.getValue(),
                            CaseLog.utc(hand.at()),
                            hand.officer(),
                            CaseLog.utc(until)
                        })
                        .toList());
    }

    /** The open case of a link that holds now. */
    Optional<Found> find(byte[] hash, Instant now) {
        return jdbc.sql("SELECT r.case_id, r.until FROM cases_self_report r JOIN cases_case c ON c.id = r.case_id"
                        + " WHERE r.token_hash = :hash AND r.until > :now AND c.ended_at IS NULL")
                .param("hash", hash)
                .param("now", CaseLog.utc(now))
                .query((row, n) -> new Found(new CaseId(Ids.uuid(row.getBytes("case_id"))), CaseLog.time(row, "until")))
                .optional();
    }

    /** When the last check of a case came in. */
    Optional<Instant> last(CaseId id) {
        return jdbc.sql("SELECT at FROM cases_check WHERE case_id = :id ORDER BY at DESC LIMIT 1")
                .param("id", Ids.bytes(id.value()))
                .query(LocalDateTime.class)
                .optional()
                .map(at -> at.toInstant(ZoneOffset.UTC));
    }
}
