package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;

/** The idempotency keys of machines: a repeated call gets the first call's answer. */
@Component
@Transactional
public class RequestKeys {

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
