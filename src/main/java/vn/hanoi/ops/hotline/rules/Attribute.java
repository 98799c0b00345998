package vn.hanoi.ops.hotline.rules;

import java.util.List;
import java.util.Locale;

/**
 * A further question of a category, with the meanings of Open311 GeoReport v2.
 *
 * @param variable whether an answer is taken; otherwise it is only told
 * @param choices the answers to choose from, for lists
 */
public record Attribute(
        String code,
        int position,
        Datatype datatype,
        boolean variable,
        boolean required,
        String question,
        String help,
        List<Choice> choices) {

    /** The sorts of answers. */
    public enum Datatype {
        STRING,
        NUMBER,
        DATETIME,
        TEXT,
        SINGLEVALUELIST,
        MULTIVALUELIST;

        /** The name in the standard. */
        public String standard() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** An answer to choose. */
    public record Choice(String code, String name) {}

    /** Copies what can change. */
    public Attribute {
        choices = List.copyOf(choices);
    }
}
