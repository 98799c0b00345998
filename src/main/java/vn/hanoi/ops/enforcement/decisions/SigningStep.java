package vn.hanoi.ops.enforcement.decisions;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.decisions.DecisionRefused.Reason;
import vn.hanoi.ops.enforcement.law.Competence;
import vn.hanoi.ops.enforcement.law.DueClock;
import vn.hanoi.ops.enforcement.law.Law;
import vn.hanoi.ops.enforcement.law.LawBook;
import vn.hanoi.ops.enforcement.law.LegalClock;
import vn.hanoi.ops.enforcement.law.LegalClocks;
import vn.hanoi.ops.enforcement.law.Moment;
import vn.hanoi.ops.enforcement.law.Title;
import vn.hanoi.ops.enforcement.numbers.PaperKind;
import vn.hanoi.ops.enforcement.numbers.PaperNumbers;
import vn.hanoi.ops.kernel.AreaPath;

/** Signs one decision: competence, number and chain in one transaction. */
@Component
class SigningStep {

    private final DecisionStore store;
    private final PaperNumbers numbers;
    private final LawBook book;
    private final LegalClocks clocks;
    private final Areas areas;

    SigningStep(DecisionStore store, PaperNumbers numbers, LawBook book, LegalClocks clocks, Areas areas) {
        this.store = store;
        this.numbers = numbers;
        this.book = book;
        this.clocks = clocks;
        this.areas = areas;
    }

    @Transactional
    public DecisionId sign(DecisionId id) {
        Decision decision = store.requireOwn(id);
        DecisionContent content = decision.content();
        Law law = book.version(content.law()).orElseThrow().law();
        boolean may = new Competence(law).maySign(titleOf(content.office()), content.offender(), content.top());
        if (!may) {
            throw new DecisionRefused(Reason.NOT_COMPETENT);
        }
        Hand hand = store.hand();
        Instant deliverBy = clocks.one(
                        book.at(hand.at()).law(), LegalClock.DELIVERY, Map.of(Moment.DECIDED, hand.at()), Set.of())
                .map(DueClock::dueAt)
                .orElse(null);
        decision.sign(hand, deliverBy);
        PaperNumbers.Number number = numbers.next(content.office(), PaperKind.DECISION, hand.at());
        numbers.sealed(number, decision.number(number));
        return store.save(decision, DecisionStep.SIGNED);
    }

    /** The post of a unit's chair: the city's, the lowest unit's, or the one between. */
    Title titleOf(AreaPath office) {
        if (office.level() == 1) {
            return Title.CITY_CHAIR;
        }
        return areas.children(office).isEmpty() ? Title.WARD_CHAIR : Title.DISTRICT_CHAIR;
    }
}
