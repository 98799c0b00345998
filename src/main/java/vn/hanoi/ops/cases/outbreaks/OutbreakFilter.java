package vn.hanoi.ops.cases.outbreaks;

/**
 * Which outbreak places to list.
 *
 * @param openOnly leaves closed ones out
 * @param text part of the name, with or without diacritics; blank lets all through
 */
public record OutbreakFilter(boolean openOnly, String text) {

    /** All open ones. */
    public static final OutbreakFilter OPEN = new OutbreakFilter(true, "");
}
