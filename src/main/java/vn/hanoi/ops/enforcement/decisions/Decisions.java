package vn.hanoi.ops.enforcement.decisions;

import java.util.Objects;
import java.util.function.BiConsumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.EnforcementRoles;
import vn.hanoi.ops.enforcement.law.DueClock;
import vn.hanoi.ops.kernel.Retries;

/** What chairs do with decisions, and what follows when one is signed. */
@Service
@PreAuthorize(EnforcementRoles.CHAIRS)
@Transactional
public class Decisions {

    private static final int TRIES = 8;

    private final DecisionStore store;
    private final SigningStep signing;
    private final Owed owed;

    Decisions(DecisionStore store, SigningStep signing, Owed owed) {
        this.store = store;
        this.signing = signing;
        this.owed = owed;
    }

    /**
     * Signs a decision and gives it its number.
     *
     * @throws DecisionRefused when the file lies with another office or its chair may not sign
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DecisionId sign(DecisionId id) {
        return Retries.of(TRIES, () -> signing.sign(id));
    }

    /** Gives the file back to who proposed it. @throws DecisionRefused without a reason */
    public void giveBack(DecisionId id, String reason) {
        step(id, DecisionStep.RETURNED, (d, hand) -> d.giveBack(DecisionStore.limited(reason), hand));
    }

    /** Orders that it is enforced. @throws DecisionRefused without a reason */
    public void coerce(DecisionId id, String reason) {
        step(id, DecisionStep.COERCED, (d, hand) -> d.coerce(DecisionStore.limited(reason), hand));
    }

    /** Takes the decision back. @throws DecisionRefused without a reason */
    public void annul(DecisionId id, String reason) {
        step(id, DecisionStep.ANNULLED, (d, hand) -> d.annul(DecisionStore.limited(reason), hand));
    }

    /** Notes that the offender got the decision; the time to pay begins. @param how such as by hand or by post */
    @PreAuthorize(EnforcementRoles.FILES)
    public void deliver(DecisionId id, String how) {
        Decision decision = store.require(id);
        Hand hand = store.hand();
        DueClock due = owed.payment(hand.at());
        decision.deliver(
                Objects.requireNonNull(due.lastDay()),
                Objects.requireNonNull(due.dueAt()),
                DecisionStore.limited(how),
                hand);
        store.save(decision, DecisionStep.DELIVERED);
    }

    /**
     * Notes a payment; what is owed for being late is paid first.
     *
     * @param amount in đồng
     * @param receipt its number, or blank
     * @throws DecisionRefused when it is more than is owed
     */
    @PreAuthorize(EnforcementRoles.FILES)
    public void pay(DecisionId id, long amount, String receipt) {
        Decision decision = store.require(id);
        Hand hand = store.hand();
        decision.pay(amount, owed.interest(decision.content(), hand.at()), DecisionStore.limited(receipt), hand);
        store.save(decision, DecisionStep.PAID);
    }

    /** Reminds the offender to pay. */
    @PreAuthorize(EnforcementRoles.FILES)
    public void remind(DecisionId id) {
        Decision decision = store.require(id);
        decision.remind(store.hand());
        store.save(decision, DecisionStep.REMINDED);
    }

    /** Notes a complaint. */
    @PreAuthorize(EnforcementRoles.FILES)
    public void complain(DecisionId id, String text) {
        objectTo(id, DecisionStep.COMPLAINED, text);
    }

    /** Notes an appeal to the court. */
    @PreAuthorize(EnforcementRoles.FILES)
    public void appeal(DecisionId id, String text) {
        objectTo(id, DecisionStep.APPEALED, text);
    }

    private void objectTo(DecisionId id, DecisionStep how, String text) {
        Decision decision = store.require(id);
        decision.objectTo(how, DecisionStore.limited(text), store.hand());
        store.save(decision, how);
    }

    private void step(DecisionId id, DecisionStep step, BiConsumer<Decision, Hand> verb) {
        Decision decision = store.requireOwn(id);
        verb.accept(decision, store.hand());
        store.save(decision, step);
    }
}
