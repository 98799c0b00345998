package vn.hanoi.ops.care.transfers;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.care.Condition;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.proposals.Patient;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.sites.SiteBoard;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.rules.Findings;
import vn.hanoi.ops.cases.rules.Measure;

/** Finds destinations for transfers: what is known of the patient, put to the rules in force. */
@Component
class Candidates {

    private final SiteBoard sites;
    private final CareSettings settings;
    private final TransferQuery query;
    private final TransferLog log;
    private final CaseRegister cases;
    private final Areas areas;

    Candidates(
            SiteBoard sites,
            CareSettings settings,
            TransferQuery query,
            TransferLog log,
            CaseRegister cases,
            Areas areas) {
        this.sites = sites;
        this.settings = settings;
        this.query = query;
        this.log = log;
        this.cases = cases;
        this.areas = areas;
    }

    /** Where the patient can go now. */
    Ranking of(Transfer transfer, Instant now) {
        return rank(transfer, sites.all(now), now);
    }

    /** The same for the queue, from figures that may be some seconds old. */
    Ranking soon(Transfer transfer, Instant now) {
        return rank(transfer, sites.recent(now), now);
    }

    private Ranking rank(Transfer transfer, List<SiteRow> places, Instant now) {
        List<SiteRow> others = places.stream()
                .filter(site -> !site.id().value().equals(transfer.fromSite))
                .toList();
        return Ranking.of(patient(transfer), others, settings.at(now), now);
    }

    Patient patient(Transfer transfer) {
        return patient(
                transfer,
                cases.findings(transfer.caseId).orElse(Findings.none()),
                query.placesOf(transfer.household, transfer.caseId),
                log.refusedBy(transfer.id()));
    }

    Patient patient(Transfer transfer, Findings findings, Set<SiteId> home, Set<SiteId> refused) {
        Double age = findings.of(Measure.AGE);
        return new Patient(
                transfer.severity,
                transfer.risk,
                age == null ? null : age.intValue(),
                conditions(findings),
                transfer.needs(),
                areas.find(transfer.area()).map(Area::centre).orElse(null),
                transfer.emergency,
                transfer.orderedTier,
                home,
                refused);
    }

    static Set<Condition> conditions(Findings findings) {
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (present(findings, Measure.PREGNANT)) {
            conditions.add(Condition.PREGNANT);
        }
        if (present(findings, Measure.UNDERLYING)) {
            conditions.add(Condition.UNDERLYING);
        }
        return conditions;
    }

    private static boolean present(Findings findings, Measure sign) {
        Double value = findings.of(sign);
        return value != null && value > 0;
    }
}
