package vn.hanoi.ops.care;

/** Where a transfer stands. */
public enum TransferState {
    /** Nobody has looked for a bed, or none fits. */
    REQUESTED,
    /** A destination is proposed. */
    PROPOSED,
    /** A bed is held; the place has not answered. */
    HELD,
    /** The place takes the patient. */
    ACCEPTED,
    /** An ambulance is on its way. */
    TRANSPORT,
    PICKED_UP,
    ARRIVED,
    ADMITTED,
    CANCELLED,
    /** The patient died on the way. */
    DIED;

    /** Tells whether somebody still has to do something. */
    public boolean open() {
        return compareTo(ADMITTED) < 0;
    }

    /** Tells whether a bed is still sought. */
    public boolean waiting() {
        return this == REQUESTED || this == PROPOSED;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.state." + name();
    }
}
