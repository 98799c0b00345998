package vn.hanoi.ops.care.transfers;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.proposals.Bar;
import vn.hanoi.ops.care.proposals.Ranked;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.sites.CareHand;

/** Holds the beds of a plan, some fifty patients a transaction, places in one order so that two plans do not lock crosswise. */
@Component
public class PlannedHolds {

    private static final int PART = 50;

    private final TransferStore store;
    private final Candidates candidates;
    private final BedHolds holds;
    private final Overrules overrules;
    private final CareTransactions transactions;
    private final CareHand.Hands hands;

    PlannedHolds(
            TransferStore store,
            Candidates candidates,
            BedHolds holds,
            Overrules overrules,
            CareTransactions transactions,
            CareHand.Hands hands) {
        this.store = store;
        this.candidates = candidates;
        this.holds = holds;
        this.overrules = overrules;
        this.transactions = transactions;
        this.hands = hands;
    }

    /** What became of a patient of the plan. */
    public enum Outcome {
        HELD,
        /** Somebody else has the bed. */
        NO_BED,
        /** A hard rule keeps the patient out by now. */
        BARRED,
        /** The patient was placed or left the queue meanwhile. */
        MOVED_ON
    }

    /** Where a patient goes by the plan. */
    public record Planned(TransferId transfer, SiteId site) {}

    /** Holds what can be held. @param reason kept where the plan is not the first proposal of one patient */
    public Map<TransferId, Outcome> hold(List<Planned> plan, String reason) {
        List<Planned> ordered = plan.stream()
                .sorted(Comparator.comparing(planned -> planned.site().value()))
                .toList();
        Map<TransferId, Outcome> outcomes = new HashMap<>();
        for (int from = 0; from < ordered.size(); from += PART) {
            List<Planned> part = ordered.subList(from, Math.min(ordered.size(), from + PART));
            outcomes.putAll(transactions.run(() ->
                    part.stream().collect(Collectors.toMap(Planned::transfer, planned -> hold(planned, reason)))));
        }
        return outcomes;
    }

    private Outcome hold(Planned planned, String reason) {
        CareHand hand = hands.now();
        Optional<Transfer> waiting = store.find(planned.transfer()).filter(transfer -> transfer.state.waiting());
        if (waiting.isEmpty()) {
            return Outcome.MOVED_ON;
        }
        Transfer transfer = waiting.get();
        Ranking ranking = candidates.soon(transfer, hand.at());
        Optional<Ranked> chosen = ranking.of(planned.site());
        if (chosen.isEmpty()) {
            return full(ranking, planned.site()) ? Outcome.NO_BED : Outcome.BARRED;
        }
        Ranked place = chosen.get();
        Instant until = hand.at().plusSeconds(ranking.rules().rules().holdMinutes() * 60L);
        try {
            holds.hold(planned.transfer(), planned.site(), place.bedClass(), until, hand);
        } catch (CareRefused gone) {
            return Outcome.NO_BED;
        }
        transfer.hold(place.site(), place.bedClass(), until, hand);
        overrules.note(transfer, ranking, planned.site(), reason, hand);
        store.save(transfer, "BED_HELD");
        store.bedsChanged(planned.site());
        return Outcome.HELD;
    }

    private static boolean full(Ranking ranking, SiteId site) {
        return ranking.barred().stream()
                .anyMatch(barred -> barred.site().id().equals(site) && barred.bar() == Bar.FULL);
    }
}
