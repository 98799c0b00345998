package vn.hanoi.ops.enforcement.records;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.people.ReferencesInTable;

/** Lets records of violations follow a merge of two persons, and its undoing. */
@Component
class OffenderReferences extends ReferencesInTable {

    OffenderReferences(JdbcClient jdbc) {
        super(jdbc, "enforcement_offender", "record_id", "");
    }

    @Override
    public String code() {
        return "violation";
    }
}
