package vn.hanoi.ops.cases.records;

import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.ReferencesInTable;

/** Lets cases follow a merge of two persons, and its undoing; to other programs both are changes of these cases. */
@Component
class CaseReferences extends ReferencesInTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseReferences(JdbcClient jdbc, Clock clock) {
        super(jdbc, "cases_case", "id", ", version = version + 1");
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String repoint(PersonId from, PersonId to) {
        String token = super.repoint(from, to);
        changed(token);
        return token;
    }

    @Override
    public void restore(PersonId from, PersonId to, String token) {
        super.restore(from, to, token);
        changed(token);
    }

    private void changed(String token) {
        if (!token.isBlank()) {
            jdbc.sql("UPDATE cases_case SET changed_at = :now WHERE id IN (:ids)")
                    .param("now", CaseLog.utc(clock.instant()))
                    .param(
                            "ids",
                            Arrays.stream(token.split(" "))
                                    .map(UUID::fromString)
                                    .map(Ids::bytes)
                                    .toList())
                    .update();
        }
    }

    @Override
    public String code() {
        return "case";
    }
}
