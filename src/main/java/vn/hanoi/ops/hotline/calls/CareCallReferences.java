package vn.hanoi.ops.hotline.calls;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.people.ReferencesInTable;

/** Lets the list of calls follow a merge of two persons, and its undoing. */
@Component
class CareCallReferences extends ReferencesInTable {

    CareCallReferences(JdbcClient jdbc) {
        super(jdbc, "hotline_care", "id", "");
    }

    @Override
    public String code() {
        return "care-call";
    }
}
