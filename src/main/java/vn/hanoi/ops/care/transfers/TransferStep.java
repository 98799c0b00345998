package vn.hanoi.ops.care.transfers;

/** What happened to a transfer. */
public enum TransferStep {
    REQUESTED,
    PROPOSED,
    /** No place fits, or none has a bed. */
    NONE_FITS,
    HELD,
    HOLD_EXPIRED,
    RELEASED,
    ACCEPTED,
    REFUSED,
    TRANSPORT,
    PICKED_UP,
    ARRIVED,
    ADMITTED,
    CANCELLED,
    DIED,
    HANDOVER,
    FAMILY_TOLD,
    SITE_TOLD,
    /** Severity, risk group or needs changed. */
    REGRADED,
    OVERRULED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.step." + name();
    }
}
