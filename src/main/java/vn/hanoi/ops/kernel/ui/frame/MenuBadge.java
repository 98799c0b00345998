package vn.hanoi.ops.kernel.ui.frame;

/** How much waits for the current officer behind a menu entry; a bean, asked when a screen opens and every minute. */
public interface MenuBadge {

    /** The route of the entry, as in the view's {@code @Route}. */
    String route();

    /** What waits now. */
    Waiting waiting();

    /**
     * Waiting work.
     *
     * @param count how many items, 0 shows no badge
     * @param late some of them are past their time: the badge is red
     */
    record Waiting(long count, boolean late) {

        /** Nothing waits. */
        public static final Waiting NOTHING = new Waiting(0, false);
    }
}
