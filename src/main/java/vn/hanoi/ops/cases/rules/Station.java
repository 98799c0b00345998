package vn.hanoi.ops.cases.rules;

/** The stations of an F0's clock, in their order. */
public enum Station {
    /** The positive result is known: the clock starts. */
    RESULT,
    FIRST_CALL,
    /** The contacts' samples have reached the CDC. */
    SAMPLES,
    /** The contacts' results are there. */
    RESULTS,
    /** The contacts know their result and what to do. */
    TOLD,
    /** The place of care is decided. */
    ROUTED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.station." + name();
    }
}
