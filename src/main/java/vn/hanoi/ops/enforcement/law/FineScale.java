package vn.hanoi.ops.enforcement.law;

/**
 * The fine inside its bracket: the middle, moved toward an end by each circumstance that is left when mitigating and
 * aggravating ones are set off against each other, never beyond the end.
 */
final class FineScale {

    private static final long ROUND = 1_000;

    private FineScale() {}

    /** The fine in đồng, on full thousands. */
    static long fine(Act act, Offender offender, int mitigating, int aggravating, Procedure procedure) {
        double low = act.low(offender);
        double high = act.high(offender);
        double share = Math.clamp((aggravating - mitigating) * procedure.circumstanceShare(), -1, 1);
        double fine = (low + high) / 2 + share * (high - low) / 2;
        return Math.clamp(Math.round(fine / ROUND) * ROUND, (long) low, (long) high);
    }
}
