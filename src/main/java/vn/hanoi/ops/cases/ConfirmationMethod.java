package vn.hanoi.ops.cases;

/** How an infection was confirmed; which ways count is part of the dated rules. */
public enum ConfirmationMethod {
    /** RT-PCR at an approved laboratory. */
    RT_PCR,
    /** Another nucleic-acid test. */
    OTHER_NUCLEIC,
    /** A positive rapid antigen test of a person with an epidemiological factor and symptoms. */
    RAPID_WITH_FACTOR,
    /** Two positive rapid antigen tests within eight hours of a person with an epidemiological factor. */
    RAPID_TWICE;

    /** Tells whether it is an antigen test, which has no Ct. */
    public boolean rapid() {
        return this == RAPID_WITH_FACTOR || this == RAPID_TWICE;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.method." + name();
    }
}
