package vn.hanoi.ops.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The place of an administrative unit in its scheme, from the city down, such as {@code 01.006.00193}: everything that
 * lies inside a unit has a path that begins with the unit's path.
 *
 * @param value official codes joined by dots: city (2 digits), district (3 digits, 2021 only), ward or commune (5 digits)
 */
public record AreaPath(String value) implements Comparable<AreaPath> {

    private static final Pattern FORM = Pattern.compile("\\d{2}(\\.\\d{3}(\\.\\d{5})?|\\.\\d{5})?");

    /** The whole city. */
    public static final AreaPath CITY = new AreaPath("01");

    /** @throws IllegalArgumentException when the text is not an area path */
    public AreaPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an area path: " + value);
        }
    }

    /** Reads a path, or nothing when the text is not one. */
    public static Optional<AreaPath> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AreaPath(text)) : Optional.empty();
    }

    /** Tells whether the other unit is this one or lies inside it. */
    public boolean covers(AreaPath other) {
        return other.value.equals(value) || other.value.startsWith(value + ".");
    }

    /** The level below the country: 1 city, 2 district (2021) or ward (2025), 3 ward (2021). */
    public int level() {
        return (int) value.chars().filter(c -> c == '.').count() + 1;
    }

    /** The unit above, or nothing for the city. */
    public Optional<AreaPath> parent() {
        int dot = value.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new AreaPath(value.substring(0, dot)));
    }

    /** This path cut to at most the given level (1 = city). */
    public AreaPath upTo(int level) {
        AreaPath path = this;
        while (path.level() > level) {
            path = path.parent().orElseThrow();
        }
        return path;
    }

    /** The official code of the unit itself: the last part. */
    public String code() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    @Override
    public int compareTo(AreaPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
