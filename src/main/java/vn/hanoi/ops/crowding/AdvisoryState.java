package vn.hanoi.ops.crowding;

/** The stations of an advisory. */
public enum AdvisoryState {
    /** Drafted by the console; the command centre has not decided. */
    DRAFT,
    /** At the district; its acknowledgement is awaited. */
    SENT,
    /** The district has read it; what it does is not recorded yet. */
    ACKNOWLEDGED,
    /** The district recorded its action; the effect is measured. */
    ACTED,
    /** Done. */
    CLOSED,
    /** Never sent; the reason is kept. */
    DISMISSED;

    /** Tells whether somebody still has to do something. */
    public boolean open() {
        return this != CLOSED && this != DISMISSED;
    }
}
