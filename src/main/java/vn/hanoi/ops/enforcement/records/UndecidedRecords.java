package vn.hanoi.ops.enforcement.records;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.kernel.Ids;

/** Marks signed records for which nobody proposed a decision, so that the tray of three of them need not look at all. */
@Component
public class UndecidedRecords {

    private final JdbcClient jdbc;

    UndecidedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Call it in the transaction that signs the record, or proposes or annuls its decision. */
    public void mark(ViolationId record, boolean undecided) {
        jdbc.sql("UPDATE enforcement_record SET undecided = :undecided WHERE id = :id")
                .param("undecided", undecided)
                .param("id", Ids.bytes(record.value()))
                .update();
    }
}
