package vn.hanoi.ops.cases;

/** Where a case stands. */
public enum CaseState {
    /** A sample is out. */
    AWAITING_RESULT,
    /** Confirmed and not yet routed to a place of care. */
    CONFIRMED,
    /** Treated at home, at a site or in hospital. */
    IN_CARE,
    /** Under quarantine. */
    IN_QUARANTINE,
    /** After quarantine or care: watches their own health. */
    MONITORED,
    RECOVERED,
    DIED,
    /** Quarantine and monitoring ended without infection. */
    COMPLETED,
    /** Not a case: the result was negative or the contact did not happen. */
    EXCLUDED,
    /** Handed over to another province. */
    MOVED_AWAY;

    /** Tells whether somebody still has to do something. */
    public boolean open() {
        return compareTo(RECOVERED) < 0;
    }

    /** Tells whether a case of a kind can end so: an F0 recovers, others complete or were none; anybody dies or moves away. */
    public boolean ends(CaseKind kind) {
        boolean anybody = this == DIED || this == MOVED_AWAY;
        return !open() && (anybody || (this == RECOVERED) == (kind == CaseKind.F0));
    }

    /** Tells whether it lets a contact out of quarantine. */
    public boolean leavesQuarantine() {
        return this == COMPLETED || this == EXCLUDED;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "cases.state." + name();
    }
}
