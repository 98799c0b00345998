package vn.hanoi.ops.care;

/** What about a patient decides where care is possible, beside severity and age. */
public enum Condition {
    PREGNANT,
    /** A disease that was there before. */
    UNDERLYING,
    DIALYSIS,
    MENTAL_ILLNESS;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.condition." + name();
    }
}
