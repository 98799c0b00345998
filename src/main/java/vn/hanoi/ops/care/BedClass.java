package vn.hanoi.ops.care;

/** What a bed is equipped for, from the simplest. */
public enum BedClass {
    /** A place in the care of a mobile health station; the patient lies at home. */
    HOME,
    STANDARD,
    /** With oxygen at the bed. */
    OXYGEN,
    /** With high-flow oxygen or a ventilator. */
    INTENSIVE;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.bed." + name();
    }
}
