package vn.hanoi.ops.hotline.tickets;

import static vn.hanoi.ops.hotline.TicketState.ANSWERED;
import static vn.hanoi.ops.hotline.TicketState.CLOSED;
import static vn.hanoi.ops.hotline.TicketState.FORWARDED;
import static vn.hanoi.ops.hotline.TicketState.IN_PROGRESS;
import static vn.hanoi.ops.hotline.TicketState.NEW;
import static vn.hanoi.ops.hotline.TicketState.REOPENED;
import static vn.hanoi.ops.hotline.TicketState.TRIAGED;
import static vn.hanoi.ops.hotline.TicketState.WAITING;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.hotline.clock.ClockKind;
import vn.hanoi.ops.hotline.clock.ClockReading;
import vn.hanoi.ops.hotline.rules.Escalation.Tell;
import vn.hanoi.ops.hotline.rules.Handler;
import vn.hanoi.ops.hotline.rules.Terms;
import vn.hanoi.ops.hotline.tickets.TicketRefused.Reason;

/** A ticket's life: each verb guards first, moves the clocks that it concerns, and leaves a line in the timeline. */
@Entity
@Table(name = "hotline_ticket")
class Ticket extends TicketFile {

    private static final int BEST = 5;

    /** Begins the clocks; a ticket that the hotline has classified goes to its desk at once. */
    void open(Terms given, boolean forward, TicketHand hand) {
        state = forward ? FORWARDED : NEW;
        terms = given.code();
        openedAt = hand.at();
        clocks(hand.rules()).start(given, hand.at());
        note(hand, TicketStep.OPENED, true, "");
    }

    void classify(TicketMatter next, Terms given, Handler handler, TicketHand hand) {
        guard(NEW, TRIAGED, REOPENED, FORWARDED);
        state = TRIAGED;
        matter = next;
        place = place.handledBy(handler);
        under(given, hand);
        note(hand, TicketStep.CLASSIFIED, false, hand.rules().categoryName(next.category()));
    }

    void changeTerms(Terms given, String reason, TicketHand hand) {
        guard(NEW, TRIAGED, FORWARDED, IN_PROGRESS, WAITING, REOPENED);
        String why = words(reason);
        under(given, hand);
        note(hand, TicketStep.TERMS_CHANGED, false, given.name() + ": " + why);
    }

    /** To a desk; from one desk to another it takes a reason. */
    void forward(Handler handler, String reason, TicketHand hand) {
        guard(NEW, TRIAGED, FORWARDED, IN_PROGRESS, WAITING, REOPENED);
        boolean handover = state == FORWARDED || state == IN_PROGRESS || state == WAITING;
        String why = handover ? words(reason) : reason;
        if (state == WAITING) {
            clocks(hand.rules()).resume(hand.at());
        }
        state = FORWARDED;
        assignee = null;
        assigneeName = null;
        place = place.handledBy(handler);
        note(hand, TicketStep.FORWARDED, false, why);
    }

    /** The desk takes it on: the first clock stops. */
    void accept(TicketHand hand) {
        guard(FORWARDED, REOPENED, NEW, TRIAGED);
        state = IN_PROGRESS;
        assignee = hand.officer();
        assigneeName = hand.name();
        clocks(hand.rules()).stop(ClockKind.FIRST_RESPONSE, hand.at());
        note(hand, TicketStep.ACCEPTED, true, "");
    }

    void assign(String officer, String name, TicketHand hand) {
        guard(NEW, TRIAGED, FORWARDED, IN_PROGRESS, WAITING, REOPENED);
        assignee = officer;
        assigneeName = name;
        note(hand, TicketStep.ASSIGNED, false, name);
    }

    /** Not for this unit: back to the hotline's triage. */
    void returnWrong(Handler city, String reason, TicketHand hand) {
        guard(FORWARDED, IN_PROGRESS);
        String why = words(reason);
        state = TRIAGED;
        assignee = null;
        assigneeName = null;
        place = new TicketPlace(
                place.areaPath(), city.unit().value(), city.desk().code(), place.outside(), place.lat(), place.lon());
        note(hand, TicketStep.RETURNED, false, why);
    }

    /** Takes a step back: state and hands are again as they were, and with the state its pause. */
    void putBack(Standing before, TicketHand hand) {
        TicketClocks clocks = clocks(hand.rules());
        if (before.state() == WAITING && state != WAITING) {
            clocks.pause(hand.at());
        }
        state = before.state();
        assignee = before.assignee();
        assigneeName = before.assigneeName();
        place = new TicketPlace(before.area(), before.unit(), before.desk(), place.outside(), place.lat(), place.lon());
        note(hand, TicketStep.PUT_BACK, false, "");
    }

    /** Asks the caller: the clocks stand still until the reply. */
    void ask(String question, TicketHand hand) {
        guard(FORWARDED, IN_PROGRESS, REOPENED);
        String words = words(question);
        state = WAITING;
        TicketClocks clocks = clocks(hand.rules());
        clocks.updated(hand.at());
        clocks.pause(hand.at());
        note(hand, TicketStep.ASKED, true, words);
    }

    /** The caller's own words; they end a wait and reopen what was answered. */
    void callerSays(String said, TicketHand hand) {
        String words = words(said);
        if (state == WAITING) {
            state = assignee == null ? FORWARDED : IN_PROGRESS;
            clocks(hand.rules()).resume(hand.at());
        } else if (!state.open()) {
            goOn(hand);
        }
        note(hand, TicketStep.CALLER_REPLIED, false, words);
    }

    void answer(String words, TicketHand hand) {
        guard(NEW, TRIAGED, FORWARDED, IN_PROGRESS, WAITING, REOPENED);
        answer = words(words);
        state = ANSWERED;
        answeredAt = hand.at();
        for (ClockKind kind : ClockKind.values()) {
            clocks(hand.rules()).stop(kind, hand.at());
        }
        note(hand, TicketStep.ANSWERED, true, answer);
    }

    /** The caller was told, or cannot be reached. */
    void close(boolean told, String remark, TicketHand hand) {
        guard(ANSWERED);
        state = CLOSED;
        closedAt = hand.at();
        toldAt = told ? hand.at() : null;
        note(hand, TicketStep.CLOSED, false, remark);
    }

    void rate(int stars, String remark, TicketHand hand) {
        guard(ANSWERED, CLOSED);
        if (stars < 1 || stars > BEST) {
            throw new TicketRefused(Reason.BAD_RATING);
        }
        satisfaction = stars;
        note(hand, TicketStep.NOTED, false, remark);
    }

    void reopen(String reason, TicketHand hand) {
        guard(ANSWERED, CLOSED);
        String why = words(reason);
        goOn(hand);
        note(hand, TicketStep.REOPENED, true, why);
    }

    /** A word of the officers; a public one is told to the caller and begins a new round of updates. */
    void remark(String words, boolean shownPublic, TicketHand hand) {
        String clean = words(words);
        if (shownPublic) {
            clocks(hand.rules()).updated(hand.at());
        }
        note(hand, TicketStep.NOTED, shownPublic, clean);
    }

    void edit(TicketMatter next, TicketPlace where, TicketHand hand) {
        guard(NEW, TRIAGED, FORWARDED, IN_PROGRESS, WAITING, REOPENED);
        matter = next;
        place = where;
        note(hand, TicketStep.EDITED, false, "");
    }

    void publish(boolean shown, TicketHand hand) {
        published = shown;
        note(hand, shown ? TicketStep.PUBLISHED : TicketStep.HIDDEN, false, "");
    }

    void askInspection(TicketHand hand) {
        guard(FORWARDED, IN_PROGRESS, REOPENED);
        note(hand, TicketStep.INSPECTION_ASKED, false, "");
    }

    /** Becomes part of another ticket; its own clocks go on in silence, for the case that this is undone. */
    void mergeInto(Ticket master, TicketHand hand) {
        guard(NEW, TRIAGED, FORWARDED, IN_PROGRESS, WAITING, REOPENED);
        masterId = master.id().value();
        note(hand, TicketStep.MERGED, true, master.label());
        master.keepEarliest(this, hand);
        master.note(hand, TicketStep.TOOK_OVER, false, label());
    }

    /** Stands on its own again; the master gets its own targets back. */
    void undoMerge(Ticket master, Duration answerTarget, Duration solveTarget, TicketHand hand) {
        masterId = null;
        note(hand, TicketStep.MERGE_UNDONE, true, master.label());
        TicketClocks clocks = master.clocks(hand.rules());
        clocks.target(ClockKind.FIRST_RESPONSE, answerTarget, hand.at());
        clocks.target(ClockKind.RESOLUTION, solveTarget, hand.at());
        master.note(hand, TicketStep.GAVE_BACK, false, label());
    }

    /** A clock passed a share of its target. */
    void mark(int percent, Tell tell, TicketHand hand) {
        boolean above = tell == Tell.DISTRICT || tell == Tell.CITY;
        Instant before = updatedAt;
        note(hand, above ? TicketStep.ESCALATED : TicketStep.WARNED, false, String.valueOf(percent));
        updatedAt = before;
    }

    Duration target(ClockKind kind, TicketHand hand) {
        return clocks(hand.rules())
                .read(kind, hand.at())
                .map(ClockReading::target)
                .orElse(Duration.ZERO);
    }

    String label() {
        return number + "/" + year;
    }

    Optional<TicketId> master() {
        return Optional.ofNullable(masterId).map(TicketId::new);
    }

    private void keepEarliest(Ticket other, TicketHand hand) {
        TicketClocks own = clocks(hand.rules());
        for (ClockKind kind : ClockKind.values()) {
            Optional<Instant> theirs =
                    other.clocks(hand.rules()).read(kind, hand.at()).flatMap(ClockReading::dueAt);
            Optional<Instant> mine = own.read(kind, hand.at()).flatMap(ClockReading::dueAt);
            if (kind != ClockKind.UPDATE
                    && theirs.isPresent()
                    && mine.isPresent()
                    && theirs.get().isBefore(mine.get())) {
                own.pull(kind, theirs.get(), hand.at());
            }
        }
    }

    private void goOn(TicketHand hand) {
        state = REOPENED;
        closedAt = null;
        toldAt = null;
        clocks(hand.rules()).reopen(hand.rules().terms(terms, hand.at()).grace(), hand.at());
    }

    private void under(Terms given, TicketHand hand) {
        if (!given.code().equals(terms)) {
            terms = given.code();
            clocks(hand.rules()).retarget(given, hand.at());
        }
    }
}
