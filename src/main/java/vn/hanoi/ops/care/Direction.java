package vn.hanoi.ops.care;

/** Which way in the tower a patient moves. */
public enum Direction {
    /** To a first bed. */
    FIRST,
    UP,
    SAME,
    DOWN;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.direction." + name();
    }
}
