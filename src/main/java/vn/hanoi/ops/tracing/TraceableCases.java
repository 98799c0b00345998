package vn.hanoi.ops.tracing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.kernel.Ids;

/** The open F0 of the last three weeks in the officer's areas, those not yet traced first. */
@Service
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
@Transactional(readOnly = true)
public class TraceableCases {

    /** Most cases that are listed. */
    public static final int MOST = 300;

    private static final Duration RECENT = Duration.ofDays(21);

    private final CaseRegister cases;
    private final CurrentOfficer officers;
    private final Areas areas;
    private final JdbcClient jdbc;
    private final Clock clock;

    TraceableCases(CaseRegister cases, CurrentOfficer officers, Areas areas, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.officers = officers;
        this.areas = areas;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Traced(int runs, Instant last) {}

    /** The cases. */
    public List<TraceableCase> recent() {
        Instant since = clock.instant().minus(RECENT);
        List<CaseId> ids = officers.require().scope().paths().stream()
                .flatMap(area -> cases.confirmedSince(area, since, MOST).stream())
                .limit(MOST)
                .toList();
        Map<CaseId, Traced> traced = traced(ids);
        return cases.all(ids).stream()
                .filter(facts -> facts.state().open())
                .map(facts -> {
                    Traced before = traced.get(facts.id());
                    return new TraceableCase(
                            facts.id(),
                            facts.number() + "/" + facts.year(),
                            areas.labelOf(facts.area()),
                            before == null ? 0 : before.runs(),
                            before == null ? null : before.last());
                })
                .sorted((a, b) -> Integer.compare(Math.min(1, a.runs()), Math.min(1, b.runs())))
                .toList();
    }

    private Map<CaseId, Traced> traced(List<CaseId> ids) {
        Map<CaseId, Traced> traced = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT case_id, COUNT(*) AS runs, MAX(asked_at) AS last_at FROM tracing_run"
                            + " WHERE case_id IN (:ids) GROUP BY case_id")
                    .param("ids", ids.stream().map(id -> Ids.bytes(id.value())).toList())
                    .query(row -> {
                        traced.put(
                                new CaseId(Ids.uuid(row.getBytes("case_id"))),
                                new Traced(
                                        row.getInt("runs"),
                                        row.getObject("last_at", LocalDateTime.class)
                                                .toInstant(ZoneOffset.UTC)));
                    });
        }
        return traced;
    }
}
