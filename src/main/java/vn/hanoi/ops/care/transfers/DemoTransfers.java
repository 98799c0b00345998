package vn.hanoi.ops.care.transfers;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.proposals.CareRulesVersion;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.proposals.Ranked;
import vn.hanoi.ops.care.sites.CareHand;
import vn.hanoi.ops.cases.CaseFacts;
import vn.hanoi.ops.cases.rules.Severity;

/** Asks for beds for made-up patients and lets some of them go part of the way. */
@Component
@ConditionalOnBooleanProperty("console.demo")
public class DemoTransfers {

    private static final CareHand CONSOLE = new CareHand("console", "Điều phối mẫu", Instant.EPOCH);

    private final TransferIntake intake;
    private final TransferStore store;
    private final Candidates candidates;
    private final BedHolds holds;
    private final CareSettings settings;
    private final CareTransactions transactions;
    private final Clock clock;

    DemoTransfers(
            TransferIntake intake,
            TransferStore store,
            Candidates candidates,
            BedHolds holds,
            CareSettings settings,
            CareTransactions transactions,
            Clock clock) {
        this.intake = intake;
        this.store = store;
        this.candidates = candidates;
        this.holds = holds;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Answers how many were made. */
    public int ask(List<CaseFacts> patients) {
        Random random = new Random(1_700);
        Instant now = clock.instant();
        int made = 0;
        for (CaseFacts facts : patients) {
            if (store.open(facts.id()).isPresent()) {
                continue;
            }
            CareHand hand = at(now.minusSeconds(60L * (1 + random.nextInt(25))));
            boolean emergency = facts.severity() == Severity.SEVERE || facts.severity() == Severity.CRITICAL;
            int steps = random.nextInt(12);
            transactions.does(() -> {
                TransferId id = intake.request(new RequestTransfer(facts.id(), emergency, Set.of(), null, ""), hand);
                walk(store.find(id).orElseThrow(), steps, hand);
            });
            made++;
        }
        return made;
    }

    private void walk(Transfer transfer, int steps, CareHand hand) {
        Optional<Ranked> best = candidates.of(transfer, clock.instant()).first();
        if (steps > 5 || best.isEmpty()) {
            return;
        }
        CareRulesVersion rules = settings.at(hand.at());
        Ranked place = best.get();
        Instant now = clock.instant();
        Instant until = now.plusSeconds(
                60L * (steps == 0 ? rules.rules().holdMinutes() : rules.rules().acceptedMinutes()));
        transfer.hold(place.site(), place.bedClass(), until, hand);
        holds.hold(transfer.id(), place.site().id(), place.bedClass(), until, at(now));
        if (steps > 0) {
            transfer.accept(rules, hand);
        }
        if (place.bedClass() != BedClass.HOME) {
            drive(transfer, steps, rules, hand);
        }
        store.save(transfer, "BED_HELD");
    }

    private static void drive(Transfer transfer, int steps, CareRulesVersion rules, CareHand hand) {
        if (steps > 1) {
            transfer.arrange(new Ambulance("29A-000." + (10 + steps), "Kíp mẫu " + steps, "115"), rules, hand);
        }
        if (steps > 2) {
            transfer.pickUp(rules, hand);
        }
        if (steps > 4) {
            transfer.arrive(rules, hand);
        }
    }

    private static CareHand at(Instant moment) {
        return new CareHand(CONSOLE.officer(), CONSOLE.name(), moment);
    }
}
