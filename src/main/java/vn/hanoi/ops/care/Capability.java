package vn.hanoi.ops.care;

/** What a place can do beyond a bed. */
public enum Capability {
    OXYGEN,
    /** High-flow nasal cannula. */
    HFNC,
    VENTILATOR,
    ECMO,
    DIALYSIS,
    OBSTETRICS,
    PAEDIATRICS,
    MENTAL_HEALTH;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.capability." + name();
    }
}
