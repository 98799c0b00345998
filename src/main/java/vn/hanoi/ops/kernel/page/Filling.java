package vn.hanoi.ops.kernel.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What stands in the holes of one page.
 *
 * @param values texts, which are made safe for HTML
 * @param parts HTML that was made of safe texts
 */
public record Filling(Locale language, Map<String, String> values, Map<String, String> parts) {

    /** A filling with nothing in it. */
    public static Filling in(Locale language) {
        return new Filling(language, new HashMap<>(), new HashMap<>());
    }

    /** A filling with values. */
    public static Filling in(Locale language, Map<String, String> values) {
        return new Filling(language, new HashMap<>(values), new HashMap<>());
    }

    /** Puts a value into a hole. @return itself */
    public Filling with(String name, String value) {
        values.put(name, value);
        return this;
    }

    /** Puts HTML into a hole. @param safe made of texts that are safe for HTML @return itself */
    public Filling part(String name, String safe) {
        parts.put(name, safe);
        return this;
    }
}
