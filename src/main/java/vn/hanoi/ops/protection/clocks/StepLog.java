package vn.hanoi.ops.protection.clocks;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;

/** The steps of requests and incidents in their order; nothing is taken out. */
@Component
public class StepLog {

    private final JdbcClient jdbc;

    StepLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a step behind the last one; the record is locked by the caller's transaction. */
    public void add(UUID record, Step step) {
        jdbc.sql("""
                        INSERT INTO protection_step (record_id, position, at, step, officer, note)
                        SELECT :record, COALESCE(MAX(position) + 1, 0), :at, :step, :officer, :note
                        FROM protection_step WHERE record_id = :record
                        """)
                .param("record", Ids.bytes(record))
                .param("at", LocalDateTime.ofInstant(step.at(), ZoneOffset.UTC))
                .param("step", step.step())
                .param("officer", step.officer())
                .param("note", step.note())
                .update();
    }

    /** The steps of a record, oldest first. */
    public List<Step> of(UUID record) {
        return jdbc.sql("SELECT * FROM protection_step WHERE record_id = :record ORDER BY position")
                .param("record", Ids.bytes(record))
                .query((row, n) -> new Step(
                        row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("step"),
                        row.getString("officer"),
                        row.getString("note")))
                .list();
    }
}
