package vn.hanoi.ops.enforcement.law;

/**
 * A deadline.
 *
 * @param situation when it holds instead of the ordinary one; blank for the ordinary one
 */
public record ClockRule(
        LegalClock clock, Moment start, int amount, TermUnit unit, String situation, String source, SourceMark mark) {

    boolean ordinary() {
        return situation.isBlank();
    }
}
