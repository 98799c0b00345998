package vn.hanoi.ops.people;

/** Two records cannot be merged, or a merge cannot be taken back; nothing was changed. */
public class MergeRefused extends RuntimeException {

    private final Reason reason;

    /** Why it was refused. */
    public enum Reason {
        /** It is one record already. */
        SAME,
        /** The time for taking it back is over. */
        TOO_LATE,
        /** It was taken back before. */
        UNDONE,
        /** The kept record was itself merged later; that merge is taken back first. */
        LATER_MERGE;

        /** The translation key of the reason in words. */
        public String titleKey() {
            return "people.merge.refused." + name();
        }
    }

    MergeRefused(Reason reason) {
        super("Merge refused: " + reason);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
