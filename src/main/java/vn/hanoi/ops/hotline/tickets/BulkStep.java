package vn.hanoi.ops.hotline.tickets;

/** A step that can be taken for several tickets at once. */
public enum BulkStep {
    /** To the desk that category and place name. */
    FORWARD,
    /** To a chosen desk, with a reason. */
    HAND_OVER,
    /** To an officer of the desk that has them. */
    ASSIGN;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "hotline.bulk." + name();
    }
}
