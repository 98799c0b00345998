package vn.hanoi.ops.cases.records;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.people.ReferencesInTable;

/** Lets cases follow a merge of two persons, and its undoing. */
@Component
class CaseReferences extends ReferencesInTable {

    CaseReferences(JdbcClient jdbc) {
        super(jdbc, "cases_case", "id", ", version = version + 1");
    }

    @Override
    public String code() {
        return "case";
    }
}
