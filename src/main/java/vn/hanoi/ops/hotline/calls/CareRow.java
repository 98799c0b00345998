package vn.hanoi.ops.hotline.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;

/**
 * A row of the list of people to be called.
 *
 * @param name as a list told it; absent when the register of persons tells it
 * @param phone sealed; absent when the register of persons tells it
 */
record CareRow(
        UUID id,
        AreaPath area,
        @Nullable String name,
        byte @Nullable [] phone,
        @Nullable CaseId caseId,
        @Nullable PersonId person,
        int attempts,
        Optional<CallOutcome> last,
        Instant nextAt,
        @Nullable Instant doneAt,
        @Nullable Instant leftAt,
        @Nullable String leaseBy,
        @Nullable Instant leaseUntil) {

    static CareRow of(ResultSet row, int n) throws SQLException {
        byte[] caseId = row.getBytes("case_id");
        byte[] person = row.getBytes("person_id");
        return new CareRow(
                Ids.uuid(row.getBytes("id")),
                new AreaPath(row.getString("area_path")),
                row.getString("caller_name"),
                row.getBytes("phone"),
                caseId == null ? null : new CaseId(Ids.uuid(caseId)),
                person == null ? null : new PersonId(Ids.uuid(person)),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("outcome")).map(CallOutcome::valueOf),
                row.getObject("next_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                time(row, "done_at"),
                time(row, "left_at"),
                row.getString("lease_by"),
                time(row, "lease_until"));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        LocalDateTime at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
