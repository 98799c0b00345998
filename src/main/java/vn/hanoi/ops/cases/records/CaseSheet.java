package vn.hanoi.ops.cases.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cases.CaseFields;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRow;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.kernel.Ids;

/** The line list with the values that can be corrected in it; they are written through {@link Amendments}. */
@Service
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
@Transactional(readOnly = true)
public class CaseSheet {

    private static final int PAGE_LIMIT = 500;
    private static final String SELECT = "SELECT " + CaseQuery.COLUMNS
            + ", version, onset_on, birth_year, doses, last_dose_on, recovered_on FROM cases_case WHERE ";

    private final JdbcClient jdbc;
    private final CurrentOfficer officers;
    private final Clock clock;

    CaseSheet(JdbcClient jdbc, CurrentOfficer officers, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.clock = clock;
    }

    /** One page, the newest first. @param after the last case of the page before @param limit at most 500 */
    public List<SheetRow> rows(CaseFilter filter, @Nullable CaseId after, int limit) {
        CaseConditions conditions = new CaseConditions(officers.require().scope(), filter, clock.instant());
        if (after != null) {
            conditions.add("id < :afterId", "afterId", Ids.bytes(after.value()));
        }
        return jdbc.sql(SELECT + conditions.sql() + " ORDER BY id DESC LIMIT " + Math.clamp(limit, 1, PAGE_LIMIT))
                .params(conditions.parameters())
                .query((row, n) -> row(row))
                .list();
    }

    /** One case as it stands now, or nothing when the officer may not see it. */
    public Optional<SheetRow> find(CaseId id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", Ids.bytes(id.value()))
                .query((row, n) -> row(row))
                .optional()
                .filter(found -> officers.require().scope().covers(found.row().area()));
    }

    private static SheetRow row(ResultSet row) throws SQLException {
        CaseRow read = CaseQuery.row(row, Set.of());
        HealthFacts facts = new HealthFacts(
                row.getObject("onset_on", LocalDate.class),
                row.getObject("birth_year", Integer.class),
                row.getObject("doses", Integer.class),
                row.getObject("last_dose_on", LocalDate.class),
                row.getObject("recovered_on", LocalDate.class));
        return new SheetRow(read, row.getInt("version"), CaseFields.VACCINATION.guard(facts, read.area()));
    }
}
