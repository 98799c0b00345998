package vn.hanoi.ops.care.discharge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.ScopeSql;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.sites.CareRoles;
import vn.hanoi.ops.care.sites.CareScope;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.care.transfers.TransferFields;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.rules.ReleaseCheck;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.PersonId;

/** Who lies where, and every coming and going, as an officer may see them; a place's own staff those of that place. */
@Service
@PreAuthorize(CareRoles.TRANSFER_READERS)
@Transactional(readOnly = true)
public class Stays {

    private static final int LIMIT = 500;

    private final JdbcClient jdbc;
    private final CaseRegister cases;
    private final DischargeRules rules;
    private final CareScope places;
    private final CurrentOfficer officers;
    private final Clock clock;

    Stays(
            JdbcClient jdbc,
            CaseRegister cases,
            DischargeRules rules,
            CareScope places,
            CurrentOfficer officers,
            Clock clock) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.rules = rules;
        this.places = places;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * The stays of now: who is expected to leave first in front.
     *
     * @param site nothing for all places
     * @param limit at most 500
     */
    public List<StayRow> open(Optional<SiteId> site, int limit) {
        return read("left_at IS NULL", site, "expected_on, id", Math.clamp(limit, 1, LIMIT));
    }

    /** The stays that ended with a discharge, the latest first. @param limit at most 500 */
    public List<StayRow> discharged(Optional<SiteId> site, int limit) {
        return read(
                "left_at IS NOT NULL AND exit_kind = 'DISCHARGED'",
                site,
                "left_at DESC, id",
                Math.clamp(limit, 1, LIMIT));
    }

    /** One stay, or nothing when the officer may not see it. */
    public Optional<StayRow> find(UUID id) {
        Cut cut = cut();
        return jdbc.sql("SELECT * FROM care_stay WHERE id = :id AND " + cut.condition())
                .param("id", Ids.bytes(id))
                .params(cut.parameters())
                .query((row, n) -> row(row))
                .optional();
    }

    /** Comings and goings of a place since a moment, the newest first. @param limit at most 500 */
    public List<Movement> movements(SiteId site, Instant since, int limit) {
        String columns = "person_id, home_path, site_id, bed_class";
        ScopeSql own = places.within("site_id");
        return jdbc.sql("SELECT * FROM (SELECT entered_at at, " + columns
                        + ", 1 incoming, entry_kind kind FROM care_stay"
                        + " WHERE site_id = :site AND entered_at >= :since UNION ALL SELECT left_at, " + columns
                        + ", 0, exit_kind FROM care_stay WHERE site_id = :site AND left_at >= :since) moves WHERE "
                        + own.condition() + " ORDER BY at DESC LIMIT " + Math.clamp(limit, 1, LIMIT))
                .param("site", Ids.bytes(site.value()))
                .param("since", CareTimes.utc(since))
                .params(own.parameters())
                .query((row, n) -> new Movement(
                        CareTimes.at(row, "at"),
                        new PersonId(Ids.uuid(row.getBytes("person_id"))),
                        new AreaPath(row.getString("home_path")),
                        new SiteId(Ids.uuid(row.getBytes("site_id"))),
                        BedClass.valueOf(row.getString("bed_class")),
                        row.getBoolean("incoming"),
                        row.getString("kind")))
                .list();
    }

    private List<StayRow> read(String which, Optional<SiteId> site, String order, int limit) {
        Cut cut = cut();
        Map<String, Object> parameters = new HashMap<>(cut.parameters());
        site.ifPresent(id -> parameters.put("site", Ids.bytes(id.value())));
        return jdbc.sql("SELECT * FROM care_stay WHERE " + which + (site.isPresent() ? " AND site_id = :site" : "")
                        + " AND " + cut.condition() + " ORDER BY "
                        + order + " LIMIT " + limit)
                .params(parameters)
                .query((row, n) -> row(row))
                .list();
    }

    private StayRow row(ResultSet row) throws SQLException {
        CaseId caseId = new CaseId(Ids.uuid(row.getBytes("case_id")));
        AreaPath home = new AreaPath(row.getString("home_path"));
        Set<AreaPath> shared = Set.of(new AreaPath(row.getString("area_path")));
        Instant left = CareTimes.atOrNone(row, "left_at");
        return new StayRow(
                Ids.uuid(row.getBytes("id")),
                caseId,
                new PersonId(Ids.uuid(row.getBytes("person_id"))),
                new SiteId(Ids.uuid(row.getBytes("site_id"))),
                BedClass.valueOf(row.getString("bed_class")),
                home,
                shared,
                CareTimes.at(row, "entered_at"),
                row.getObject("expected_on", LocalDate.class),
                left,
                TransferFields.HANDOVER.guard(left == null ? check(caseId) : null, home, shared));
    }

    @Nullable
    ReleaseCheck check(CaseId id) {
        Instant now = clock.instant();
        LocalDate today = CareTimes.day(now);
        return cases.release(id)
                .map(facts -> ReleaseCheck.of(facts, now, today, rules.on(today).rules()))
                .orElse(null);
    }

    /** A condition with its parameters. */
    private record Cut(String condition, Map<String, Object> parameters) {}

    /** Patients who live or lie in the officer's areas; of a place's own staff those who lie there. */
    private Cut cut() {
        ScopeSql home = scope().within("home_path");
        ScopeSql own = places.within("site_id");
        Map<String, Object> parameters = new HashMap<>(home.parameters());
        parameters.putAll(own.parameters());
        return new Cut(
                "(" + home.condition() + " OR " + scope().within("area_path").condition() + ") AND " + own.condition(),
                parameters);
    }

    private AreaScope scope() {
        return officers.require().scope();
    }
}
