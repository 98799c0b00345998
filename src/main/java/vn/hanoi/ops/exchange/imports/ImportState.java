package vn.hanoi.ops.exchange.imports;

/** Where a file that was brought in stands. */
public enum ImportState {
    /** Its rows are being read and looked at. */
    READING,
    /** Every row was looked at; nothing is changed yet. */
    LOOKED_AT,
    /** Its rows are being taken over; may be gone on with after a break. */
    TAKING,
    /** Taken over. */
    TAKEN,
    /** Its rows are being taken back; may be gone on with after a break. */
    UNDOING,
    /** Taken back. */
    UNDONE,
    /** Given up before anything was changed. */
    DROPPED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "exchange.import.state." + name();
    }
}
