package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.Ids;

/** The idempotency keys of machines: a repeated call gets the first call's answer. */
@Component
@Transactional
public class RequestKeys {

    private static final byte[] NONE = new byte[16];

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final Clock clock;

    RequestKeys(JdbcClient jdbc, CurrentOfficer officers, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
    }

    /** What was answered to a key. @param bodyHash of the body that came with it */
    public record Kept(String bodyHash, String answer) {}

    /** The answer that a key of this account got, if any. */
    @Transactional(readOnly = true)
    public Optional<Kept> find(String key) {
        return jdbc.sql("SELECT body_hash, answer FROM cases_request WHERE officer = :officer AND request_key = :key")
                .param("officer", officers.require().username())
                .param("key", key)
                .query((row, n) -> new Kept(row.getString("body_hash"), row.getString("answer")))
                .optional();
    }

    /**
     * Claims an element of a batch for the caller's transaction, so that a batch that broke off half-way, or that comes twice
     * at once, takes each of its elements once. Waits for whoever claims the same element at this moment.
     *
     * @return the case that the element made already; nothing when it is the caller's to take
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<CaseId> claim(String key, int position, String bodyHash) {
        int claimed = element(
                        "INSERT IGNORE INTO cases_request_element (officer, request_key, position, body_hash, at,"
                                + " case_id) VALUES (:officer, :key, :position, :hash, :now, :none)",
                        key,
                        position)
                .param("hash", bodyHash)
                .param("now", CaseLog.utc(clock.instant()))
                .param("none", NONE)
                .update();
        return claimed > 0
                ? Optional.empty()
                : element(
                                "SELECT case_id FROM cases_request_element WHERE officer = :officer AND request_key = :key"
                                        + " AND position = :position FOR UPDATE",
                                key,
                                position)
                        .query((row, n) -> new CaseId(Ids.uuid(row.getBytes("case_id"))))
                        .optional();
    }

    /** Says which case a claimed element made. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void made(String key, int position, CaseId id) {
        element(
                        "UPDATE cases_request_element SET case_id = :case WHERE officer = :officer AND request_key = :key"
                                + " AND position = :position",
                        key,
                        position)
                .param("case", Ids.bytes(id.value()))
                .update();
    }

    /** The hash of the body of which elements were claimed with the key, when there are any. */
    @Transactional(readOnly = true)
    public Optional<String> claimedBody(String key) {
        return jdbc.sql("SELECT body_hash FROM cases_request_element WHERE officer = :officer AND request_key = :key"
                        + " LIMIT 1")
                .param("officer", officers.require().username())
                .param("key", key)
                .query(String.class)
                .optional();
    }

    private JdbcClient.StatementSpec element(String sql, String key, int position) {
        return jdbc.sql(sql)
                .param("officer", officers.require().username())
                .param("key", key)
                .param("position", position);
    }

    /** Keeps an answer, which holds ids and codes alone. */
    public void keep(String key, String bodyHash, String answer) {
        jdbc.sql("INSERT INTO cases_request (officer, request_key, body_hash, at, answer)"
                        + " VALUES (:officer, :key, :hash, :now, :answer)")
                .param("officer", officers.require().username())
                .param("key", key)
                .param("hash", bodyHash)
                .param("now", CaseLog.utc(clock.instant()))
                .param("answer", answer)
                .update();
    }
}
