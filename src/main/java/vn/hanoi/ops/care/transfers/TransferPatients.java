package vn.hanoi.ops.care.transfers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.proposals.Patient;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.rules.Findings;

/** What is known of many waiting patients at once, for plans: a few questions to the database, however many they are. */
@Component
public class TransferPatients {

    private final StoredTransfers transfers;
    private final Candidates candidates;
    private final TransferQuery query;
    private final TransferLog log;
    private final CaseRegister cases;

    TransferPatients(
            StoredTransfers transfers,
            Candidates candidates,
            TransferQuery query,
            TransferLog log,
            CaseRegister cases) {
        this.transfers = transfers;
        this.candidates = candidates;
        this.query = query;
        this.log = log;
        this.cases = cases;
    }

    /** Each transfer's patient. */
    public Map<TransferId, Patient> of(List<TransferId> ids) {
        List<Transfer> found = transfers.findAllById(ids);
        Map<CaseId, Findings> findings =
                cases.findings(found.stream().map(transfer -> transfer.caseId).toList());
        Map<TransferId, Set<SiteId>> refused = log.refusedBy(ids);
        Map<String, Set<SiteId>> homes = query.placesOf(found.stream()
                .flatMap(transfer -> Stream.ofNullable(transfer.household))
                .collect(Collectors.toSet()));
        Map<TransferId, Patient> patients = new HashMap<>();
        found.forEach(transfer -> patients.put(
                transfer.id(),
                candidates.patient(
                        transfer,
                        findings.getOrDefault(transfer.caseId, Findings.none()),
                        transfer.household == null ? Set.of() : homes.getOrDefault(transfer.household, Set.of()),
                        refused.getOrDefault(transfer.id(), Set.of()))));
        return patients;
    }
}
