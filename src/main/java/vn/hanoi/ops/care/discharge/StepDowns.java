package vn.hanoi.ops.care.discharge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.proposals.CareRules;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.proposals.Patient;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;

/** Who no longer needs the tier that they lie in, so that higher beds become free. */
@Service
@PreAuthorize(CareRoles.READERS)
@Transactional(readOnly = true)
public class StepDowns {

    private static final int LIMIT = 200;

    private final JdbcClient jdbc;
    private final CaseRegister cases;
    private final CareSettings settings;
    private final CurrentOfficer officers;

    StepDowns(JdbcClient jdbc, CaseRegister cases, CareSettings settings, CurrentOfficer officers) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.settings = settings;
        this.officers = officers;
    }

    /** A patient who could lie lower. @param tier of the place now @param enough the tier that would do */
    public record StepDown(
            CaseId caseId,
            PersonId person,
            SiteId site,
            AreaPath home,
            Set<AreaPath> shared,
            int tier,
            int enough,
            Instant since) {}

    /** The patients of the officer's areas and places whose severity and risk group ask for less, who lay longest first. */
    public List<StepDown> list() {
        AreaScope scope = officers.require().scope();
        ScopeSql home = scope.within("s.home_path");
        CareRules rules = settings.current().rules();
        return jdbc
                .sql("SELECT s.case_id, s.person_id, s.site_id, s.home_path, s.area_path, s.entered_at, c.tier"
                        + " FROM care_stay s JOIN care_site c ON c.id = s.site_id LEFT JOIN care_transfer t"
                        + " ON t.open_case = s.case_id WHERE s.left_at IS NULL AND c.tier > 1 AND t.id IS NULL AND ("
                        + home.condition() + " OR "
                        + scope.within("s.area_path").condition()
                        + ") ORDER BY s.entered_at LIMIT " + LIMIT)
                .params(home.parameters())
                .query((row, n) -> read(row, rules))
                .list()
                .stream()
                .filter(step -> step.enough() < step.tier())
                .toList();
    }

    private StepDown read(ResultSet row, CareRules rules) throws SQLException {
        CaseId id = new CaseId(Ids.uuid(row.getBytes("case_id")));
        int tier = row.getInt("tier");
        int enough = cases.find(id)
                .filter(facts -> facts.severity() != null)
                .map(facts -> rules.tierOf(Patient.of(facts.severity(), facts.risk(), null, Set.of(), null)))
                .orElse(tier);
        return new StepDown(
                id,
                new PersonId(Ids.uuid(row.getBytes("person_id"))),
                new SiteId(Ids.uuid(row.getBytes("site_id"))),
                new AreaPath(row.getString("home_path")),
                Set.of(new AreaPath(row.getString("area_path"))),
                tier,
                enough,
                CareTimes.at(row, "entered_at"));
    }
}
