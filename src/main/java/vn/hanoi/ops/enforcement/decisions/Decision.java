package vn.hanoi.ops.enforcement.decisions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.ViolationId;
import vn.hanoi.ops.enforcement.decisions.DecisionRefused.Reason;
import vn.hanoi.ops.enforcement.law.Assessment;
import vn.hanoi.ops.enforcement.law.Offender;
import vn.hanoi.ops.enforcement.law.Title;
import vn.hanoi.ops.enforcement.numbers.PaperHash;
import vn.hanoi.ops.enforcement.numbers.PaperNumbers;
import vn.hanoi.ops.enforcement.records.RecordReading.Signed;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.VenueId;

/** A decision's life: each verb guards first and leaves a line. */
@Entity
@Table(name = "enforcement_decision")
class Decision {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DecisionId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "record_id"))
    private ViolationId record;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    private String areaPath;
    private String district;
    private String office;

    private @Nullable UUID venue;

    @Enumerated(EnumType.STRING)
    private Offender offenderKind;

    private byte @Nullable [] documentHash;
    private int law;

    @Enumerated(EnumType.STRING)
    private Title title;

    private long top;
    private long total;
    private int priors;
    private String circumstances;
    private String remedies;
    private boolean licence;
    private Instant proposedAt;
    private @Nullable Instant decisionDue;
    private @Nullable Instant limitation;
    private @Nullable Integer year;
    private @Nullable Integer number;
    private @Nullable Instant signedAt;
    private @Nullable LocalDate signedOn;
    private @Nullable String signedName;
    private @Nullable String hashBefore;
    private @Nullable String hash;
    private @Nullable Instant deliveredAt;
    private @Nullable LocalDate payUntil;
    private long paid;
    private long interestPaid;
    private @Nullable Instant nextDue;
    private @Nullable String linkHash;
    private @Nullable String codeHash;

    @ElementCollection
    @CollectionTable(name = "enforcement_decided_act", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<DecidedAct> acts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "enforcement_decision_step", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    private List<DecisionEntry> steps = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    static Decision propose(Signed signed, Proposal proposal, Hand hand) {
        Decision decision = new Decision();
        decision.id = DecisionId.next();
        decision.record = signed.id();
        decision.areaPath = signed.area().value();
        decision.district = signed.area().upTo(2).value();
        decision.venue = signed.venue() == null ? null : signed.venue().value();
        decision.offenderKind = signed.offender();
        decision.documentHash = signed.documentHash();
        decision.write(proposal, hand, DecisionStep.PROPOSED);
        return decision;
    }

    void proposeAgain(Proposal proposal, Hand hand) {
        guard(DecisionState.RETURNED);
        write(proposal, hand, DecisionStep.PROPOSED_AGAIN);
    }

    private void write(Proposal proposal, Hand hand, DecisionStep step) {
        Assessment assessment = proposal.assessment();
        law = assessment.law();
        title = assessment.decides();
        top = assessment.top();
        office = proposal.office().value();
        acts.clear();
        acts.addAll(proposal.acts());
        total = proposal.total();
        priors = proposal.priors();
        circumstances = proposal.circumstances();
        remedies = proposal.remedies();
        licence = proposal.licence();
        decisionDue = proposal.dues().decision();
        limitation = proposal.dues().limitation();
        nextDue = decisionDue;
        proposedAt = hand.at();
        state = DecisionState.PROPOSED;
        note(hand, step, "");
    }

    void giveBack(String reason, Hand hand) {
        guard(DecisionState.PROPOSED);
        state = DecisionState.RETURNED;
        note(hand, DecisionStep.RETURNED, needed(reason));
    }

    void sign(Hand hand, @Nullable Instant deliverBy) {
        guard(DecisionState.PROPOSED);
        if (limitation != null && !hand.at().isBefore(limitation)) {
            throw new DecisionRefused(Reason.TOO_LATE);
        }
        state = DecisionState.SIGNED;
        signedAt = hand.at();
        signedOn = LocalDate.ofInstant(hand.at(), ConsoleClock.HANOI);
        signedName = hand.name();
        nextDue = deliverBy;
        note(hand, DecisionStep.SIGNED, "");
    }

    /** Gives the number and binds the decision to the one before it. */
    String number(PaperNumbers.Number given) {
        year = given.year();
        number = given.number();
        hashBefore = given.before();
        hash = computedHash();
        return hash;
    }

    void deliver(LocalDate lastDay, Instant due, String how, Hand hand) {
        guard(DecisionState.SIGNED);
        state = DecisionState.DELIVERED;
        deliveredAt = hand.at();
        payUntil = lastDay;
        nextDue = due;
        note(hand, DecisionStep.DELIVERED, how);
    }

    /** @param interest what is owed for being late up to today, in đồng */
    void pay(long amount, long interest, String receipt, Hand hand) {
        guard(DecisionState.DELIVERED, DecisionState.COERCED);
        long owed = total - paid + interest;
        if (amount < 1 || amount > owed) {
            throw new DecisionRefused(Reason.BAD_AMOUNT);
        }
        long onInterest = Math.min(amount, interest);
        interestPaid += onInterest;
        paid += amount - onInterest;
        if (paid == total) {
            state = DecisionState.PAID;
            nextDue = null;
        }
        note(hand, DecisionStep.PAID, amount + (receipt.isBlank() ? "" : " " + receipt.strip()));
    }

    void remind(Hand hand) {
        guard(DecisionState.DELIVERED);
        note(hand, DecisionStep.REMINDED, "");
    }

    void coerce(String reason, Hand hand) {
        guard(DecisionState.DELIVERED);
        state = DecisionState.COERCED;
        note(hand, DecisionStep.COERCED, needed(reason));
    }

    /** Notes a complaint or an appeal; the decision stands meanwhile (Law on Complaints, Art. 35). */
    void objectTo(DecisionStep how, String text, Hand hand) {
        guard(DecisionState.SIGNED, DecisionState.DELIVERED, DecisionState.PAID, DecisionState.COERCED);
        note(hand, how, needed(text));
    }

    void annul(String reason, Hand hand) {
        guard(DecisionState.SIGNED, DecisionState.DELIVERED, DecisionState.PAID, DecisionState.COERCED);
        state = DecisionState.ANNULLED;
        nextDue = null;
        note(hand, DecisionStep.ANNULLED, needed(reason));
    }

    /** Lets the offender read the copy with a link and a code; only their checksums are kept. */
    void share(String link, String code, Hand hand) {
        linkHash = link;
        codeHash = code;
        note(hand, DecisionStep.SHARED, "");
    }

    boolean opensWith(String code) {
        return code.equals(codeHash);
    }

    boolean isIntact() {
        return hash == null || hash.equals(computedHash());
    }

    private String computedHash() {
        List<String> values = new ArrayList<>(List.of(
                id.toString(),
                record.toString(),
                office,
                year + "/" + number,
                title.name() + "/" + law,
                String.valueOf(total),
                circumstances,
                licence + remedies,
                String.valueOf(Objects.requireNonNull(signedAt).toEpochMilli()),
                String.valueOf(signedName)));
        acts.forEach(act -> values.add(act.code() + act.basis() + act.fine()));
        return PaperHash.of(String.valueOf(hashBefore), values);
    }

    private void note(Hand hand, DecisionStep step, String note) {
        steps.add(new DecisionEntry(hand.at(), step, hand.officer(), hand.name(), note.strip()));
    }

    private static String needed(String reason) {
        if (reason.isBlank()) {
            throw new DecisionRefused(Reason.REASON_MISSING);
        }
        return reason;
    }

    private void guard(DecisionState... fitting) {
        if (!Arrays.asList(fitting).contains(state)) {
            throw new DecisionRefused(Reason.WRONG_STATE);
        }
    }

    DecisionContent content() {
        return new DecisionContent(
                id,
                record,
                state,
                new AreaPath(areaPath),
                new AreaPath(office),
                venue == null ? null : new VenueId(venue),
                offenderKind,
                title,
                law,
                top,
                new DecisionContent.Money(total, paid, interestPaid),
                priors,
                circumstances,
                remedies,
                licence,
                new DecisionContent.Times(
                        proposedAt, decisionDue, limitation, signedAt, deliveredAt, payUntil, nextDue),
                new DecisionContent.Paper(year, number, signedName, hash),
                List.copyOf(acts),
                List.copyOf(steps));
    }
}
