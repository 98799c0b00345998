package vn.hanoi.ops.quarantine.orders;

/** Where an order stands. */
public enum OrderState {
    RUNNING,
    /** The term was served and the checks were passed. */
    COMPLETED,
    /** The person was found infected: care goes on, quarantine does not. */
    TO_CARE,
    /** The person died. */
    DIED,
    /** It was revoked. */
    REVOKED;

    /** The translation key of the word for it. */
    public String titleKey() {
        return "quarantine.orderState." + name();
    }
}
