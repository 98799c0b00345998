package vn.hanoi.ops.hotline.tickets;

/**
 * A field that two officers changed at once.
 *
 * @param field code: {@code text}, {@code place}, {@code position} or {@code category}
 * @param yours what this officer wanted
 * @param theirs what it is now; a position in degrees, blank for none
 */
public record FieldConflict(String field, String yours, String theirs) {}
