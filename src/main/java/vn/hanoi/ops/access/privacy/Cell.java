package vn.hanoi.ops.access.privacy;

/**
 * One answer of the policy.
 *
 * @param visibility what is let through at once
 * @param revealable whether a masked value may be revealed by a separate act that the audit keeps
 */
public record Cell(Visibility visibility, boolean revealable) {

    /** The answer where no rule says otherwise. */
    public static final Cell HIDDEN = new Cell(Visibility.HIDDEN, false);

    /** The more open of the two. */
    public Cell or(Cell other) {
        return new Cell(visibility.or(other.visibility), revealable || other.revealable);
    }
}
