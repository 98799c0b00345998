package vn.hanoi.ops.enforcement.law;

import static vn.hanoi.ops.kernel.ui.text.Translations.text;

import java.util.List;

/**
 * One step of a reasoning, told in the reader's language by {@link #words}.
 *
 * @param code key of the sentence under {@code enforcement.why.}
 * @param values what stands in the sentence, in words
 * @param source the document that the step rests on; blank for plain facts
 */
public record Why(String code, List<String> values, String source) {

    /** Copies what can change. */
    public Why {
        values = List.copyOf(values);
    }

    static Why of(String source, String code, String... values) {
        return new Why(code, List.of(values), source);
    }

    /** The sentence in the language of the current screen. */
    public String words() {
        return text("enforcement.why." + code, values.toArray());
    }
}
