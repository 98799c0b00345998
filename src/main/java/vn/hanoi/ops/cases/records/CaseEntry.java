package vn.hanoi.ops.cases.records;

import java.time.Instant;

/**
 * One line of a case's timeline.
 *
 * @param at when it happened
 * @param enteredAt when it was entered, which may be later
 * @param officer the account; {@code console} for what the console did itself
 * @param detail name of an enum constant or a figure that belongs to the step; blank when none does
 * @param words the reason, or what was said
 * @param rules version of the rules that it was judged under
 */
public record CaseEntry(
        Instant at,
        Instant enteredAt,
        CaseStep step,
        String officer,
        String officerName,
        String detail,
        String words,
        int rules) {

    CaseEntry saying(String other) {
        return new CaseEntry(at, enteredAt, step, officer, officerName, detail, other, rules);
    }
}
