package vn.hanoi.ops.cases;

/** What protected two people when they met. */
public enum Worn {
    UNKNOWN,
    NOTHING,
    ONE_MASK,
    BOTH_MASKS,
    FULL_SUIT;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.worn." + name();
    }
}
