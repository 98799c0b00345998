package vn.hanoi.ops.cases.rules;

import java.util.List;

/**
 * One step of a reasoning, told in the reader's language by the screen.
 *
 * @param code key of the sentence under {@code cases.why.}
 * @param values what stands in the sentence: dates, times, figures, or enum constants with a {@code titleKey}
 * @param source the document that the step rests on; blank for plain facts
 */
public record Why(String code, List<Object> values, String source) {

    /** Keeps its own copy. */
    public Why {
        values = List.copyOf(values);
    }

    /** A fact of the case. */
    public static Why fact(String code, Object... values) {
        return new Why(code, List.of(values), "");
    }

    /** A step under a rule. */
    public static Why rule(String source, String code, Object... values) {
        return new Why(code, List.of(values), source);
    }
}
