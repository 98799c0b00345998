package vn.hanoi.ops.enforcement.decisions;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.CurrentOfficer;
import vn.hanoi.ops.access.Hand;
import vn.hanoi.ops.enforcement.DecisionId;
import vn.hanoi.ops.enforcement.DecisionSigned;
import vn.hanoi.ops.enforcement.FileMoved;
import vn.hanoi.ops.enforcement.decisions.DecisionRefused.Reason;
import vn.hanoi.ops.enforcement.records.UndecidedRecords;
import vn.hanoi.ops.kernel.ActRecorded;

/** Finds decisions for verbs in the officer's scope, saves them, and tells what was done. */
@Component
class DecisionStore {

    static final int TEXT_LIMIT = 1_000;

    private final DecisionBook book;
    private final UndecidedRecords waiting;
    private final CurrentOfficer officers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DecisionStore(
            DecisionBook book,
            UndecidedRecords waiting,
            CurrentOfficer officers,
            Clock clock,
            ApplicationEventPublisher events) {
        this.book = book;
        this.waiting = waiting;
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    Decision require(DecisionId id) {
        return book.findById(id)
                .filter(d -> officers.require().scope().covers(d.content().area()))
                .orElseThrow(() -> new DecisionRefused(Reason.UNKNOWN));
    }

    /** The decision, for the chair of the office where the file lies. */
    Decision requireOwn(DecisionId id) {
        Decision decision = require(id);
        if (!officers.require().scope().paths().contains(decision.content().office())) {
            throw new DecisionRefused(Reason.NOT_YOUR_OFFICE);
        }
        return decision;
    }

    DecisionId save(Decision decision, DecisionStep step) {
        book.saveAndFlush(decision);
        DecisionContent content = decision.content();
        events.publishEvent(ActRecorded.of("DECISION_" + step.name(), "decision:" + content.id(), content.area()));
        events.publishEvent(new FileMoved(content.id().value(), content.area()));
        if (step == DecisionStep.PROPOSED || step == DecisionStep.ANNULLED) {
            waiting.mark(content.record(), step == DecisionStep.ANNULLED);
        }
        if (step == DecisionStep.SIGNED || step == DecisionStep.ANNULLED) {
            events.publishEvent(new DecisionSigned(
                    content.id(),
                    content.area(),
                    content.venue(),
                    content.money().total(),
                    step == DecisionStep.ANNULLED));
        }
        return content.id();
    }

    /** Milliseconds are what the database keeps, and what the checksum is made of. */
    Hand hand() {
        return Hand.of(officers.require(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    static String limited(String text) {
        if (text.length() > TEXT_LIMIT) {
            throw new DecisionRefused(Reason.TOO_LONG);
        }
        return text;
    }
}
