package vn.hanoi.ops.enforcement.inspections;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.enforcement.inspections.InspectionRefused.Reason;

/** Refuses visits whose time, answers or outcome cannot be. */
@Component
class InspectionCheck {

    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration OLDEST = Duration.ofDays(30);
    private static final int NAME_LIMIT = 60;
    private static final int NOTE_LIMIT = 1_000;

    /** @throws InspectionRefused when it does not fit */
    void check(Inspect visit, Checklist checklist, Instant now) {
        if (visit.at().isAfter(now.plus(AHEAD)) || visit.at().isBefore(now.minus(OLDEST))) {
            throw new InspectionRefused(Reason.BAD_TIME);
        }
        if (visit.team().length() > NAME_LIMIT
                || visit.shift().length() > NAME_LIMIT
                || visit.note().length() > NOTE_LIMIT
                || visit.answers().stream().anyMatch(a -> a.note().length() > NOTE_LIMIT)) {
            throw new InspectionRefused(Reason.TOO_LONG);
        }
        Map<String, Answer> answers = new HashMap<>();
        for (Answer answer : visit.answers()) {
            boolean known = checklist.items().stream().anyMatch(i -> i.code().equals(answer.item()));
            if (!known || answers.put(answer.item(), answer) != null) {
                throw new InspectionRefused(Reason.UNKNOWN_ITEM, answer.item());
            }
        }
        if (visit.outcome() == Outcome.SHUT) {
            return;
        }
        for (Checklist.Item item : checklist.items()) {
            Answer answer = answers.get(item.code());
            if (item.must() && (answer == null || answer.good() == null)) {
                throw new InspectionRefused(Reason.ANSWER_MISSING, item.question());
            }
            if (item.must() && visit.outcome() == Outcome.IN_ORDER && Boolean.FALSE.equals(answer.good())) {
                throw new InspectionRefused(Reason.NOT_IN_ORDER, item.question());
            }
        }
    }
}
