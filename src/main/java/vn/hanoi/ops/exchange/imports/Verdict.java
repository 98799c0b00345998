package vn.hanoi.ops.exchange.imports;

/** What a row would do. */
public enum Verdict {
    /** Makes a record. */
    NEW,
    /** Changes a record. */
    CHANGED,
    /** Changes nothing: the record is so already, or the row came before. */
    SAME,
    /** May mean a record that is there; an officer decides which. */
    DOUBTFUL,
    /** Cannot be taken over. */
    BAD;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "exchange.verdict." + name();
    }
}
