package vn.hanoi.ops.kernel;

import java.util.Set;

/** A text that somebody entered holds a sign that no text may hold; nothing was changed. */
public class HiddenSign extends RuntimeException {

    /** The fields that have a word of their own under {@code kernel.entered}. */
    static final Set<String> NAMED = Set.of(
            "reason",
            "why",
            "note",
            "words",
            "what",
            "place",
            "remark",
            "name",
            "address",
            "text",
            "title",
            "titleEnglish",
            "source",
            "heading",
            "symbol",
            "subject",
            "grounds",
            "opening",
            "closing",
            "authority",
            "post",
            "recipients",
            "venue",
            "code",
            "number",
            "phones",
            "nationality");

    private static final String OTHER = "other";

    private final String field;
    private final String sign;

    /**
     * A refusal.
     *
     * @param field where it is, such as {@code place.name} or {@code grounds[2]}
     * @param sign the sign, such as {@code U+202E}
     */
    public HiddenSign(String field, String sign) {
        super("The text of '" + field + "' holds " + sign + ", which no text may hold.");
        this.field = field;
        this.sign = sign;
    }

    /** Where it is. */
    public String field() {
        return field;
    }

    /** The field's own name, without what holds it and without its place in a list. */
    public String name() {
        String own = field.replaceAll("\\[\\d+]", "");
        return own.substring(own.lastIndexOf('.') + 1);
    }

    /** The sign by its number. */
    public String sign() {
        return sign;
    }

    /** The translation key of the field's word. */
    public String titleKey() {
        return "kernel.entered." + (NAMED.contains(name()) ? name() : OTHER);
    }
}
