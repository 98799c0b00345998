package vn.hanoi.ops.care.transfers;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.proposals.CareRulesVersion;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.proposals.Patient;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonKeys;
import vn.hanoi.ops.people.PersonRegister;

/** Takes requests in and proposes a destination at once. */
@Component
class TransferIntake {

    private final TransferStore store;
    private final TransferNumbers numbers;
    private final StayTable stays;
    private final Candidates candidates;
    private final CareSettings settings;
    private final CaseRegister cases;
    private final PersonRegister persons;

    TransferIntake(
            TransferStore store,
            TransferNumbers numbers,
            StayTable stays,
            Candidates candidates,
            CareSettings settings,
            CaseRegister cases,
            PersonRegister persons) {
        this.store = store;
        this.numbers = numbers;
        this.stays = stays;
        this.candidates = candidates;
        this.settings = settings;
        this.cases = cases;
        this.persons = persons;
    }

    /** Takes a request in. @throws CareRefused when the case is no open F0 or moves already */
    TransferId request(RequestTransfer wanted, CareHand hand) {
        CaseFacts facts = cases.find(wanted.caseId())
                .filter(f -> f.kind() == CaseKind.F0 && f.state().open())
                .orElseThrow(() -> new CareRefused(CareRefused.Reason.UNKNOWN_CASE));
        CareRefused.unless(store.open(facts.id()).isEmpty(), CareRefused.Reason.MOVING_ALREADY);
        Integer tier = wanted.orderedTier();
        CareRefused.unless(tier == null || (tier >= 1 && tier <= 3), CareRefused.Reason.OUT_OF_RANGE);
        CareRulesVersion rules = settings.at(hand.at());
        int year = hand.at().atZone(ConsoleClock.HANOI).getYear();
        Transfer transfer = Transfer.request(
                new Transfer.Start(
                        facts,
                        household(facts.person()),
                        stays.open(facts.id()).orElse(null),
                        wanted,
                        leastTier(facts, wanted, rules)),
                year,
                numbers.next(year),
                rules,
                hand);
        store.save(transfer, "TRANSFER_REQUESTED");
        propose(transfer, hand);
        return transfer.id();
    }

    /** Proposes the best destination, or says that none fits. */
    void propose(Transfer transfer, CareHand hand) {
        Ranking ranking = candidates.soon(transfer, hand.at());
        transfer.propose(ranking.first().map(best -> best.site().id()).orElse(null), ranking.rules(), hand);
        store.save(transfer, "TRANSFER_PROPOSED");
    }

    private static int leastTier(CaseFacts facts, RequestTransfer wanted, CareRulesVersion rules) {
        Patient patient = new Patient(
                facts.severity(),
                facts.risk(),
                null,
                Set.of(),
                wanted.needs(),
                null,
                false,
                wanted.orderedTier(),
                Set.of(),
                Set.of());
        return rules.rules().tierOf(patient);
    }

    private @Nullable String household(PersonId person) {
        PersonKeys keys = persons.keys(List.of(person)).get(person);
        return keys == null ? null : keys.household().orElse(null);
    }
}
