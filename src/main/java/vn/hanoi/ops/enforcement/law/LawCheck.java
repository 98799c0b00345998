package vn.hanoi.ops.enforcement.law;

import vn.hanoi.ops.enforcement.law.LawRefused.Reason;

/** Finds figures that cannot be, before anybody is judged by them. */
final class LawCheck {

    private static final long MOST = 1_000_000_000;

    private LawCheck() {}

    /** @throws LawRefused when a figure is not possible */
    static void check(Law law) {
        boolean good = law.acts().stream().allMatch(LawCheck::fits)
                && !law.acts().isEmpty()
                && law.ceilings().stream().allMatch(c -> c.person() > 0 && c.person() <= MOST)
                && law.clocks().stream()
                        .allMatch(c -> c.amount() >= (c.unit() == TermUnit.PROMPTLY ? 0 : 1) && c.amount() <= 3_660)
                && fits(law.procedure())
                && highest(law)
                        >= law.acts().stream().mapToLong(Act::high).max().orElse(0);
        if (!good) {
            throw new LawRefused(Reason.BAD_FIGURE);
        }
    }

    private static boolean fits(Act act) {
        return !act.code().isBlank()
                && !act.name().isBlank()
                && !act.basis().isBlank()
                && act.low() >= 0
                && act.low() <= act.high()
                && act.high() <= MOST
                && act.factor() >= 1
                && act.factor() <= 10;
    }

    private static boolean fits(Procedure procedure) {
        return procedure.circumstanceShare() >= 0
                && procedure.circumstanceShare() <= 1
                && procedure.interestPercentADay() >= 0
                && procedure.interestPercentADay() <= 1
                && procedure.recidivismMonths() >= 0
                && procedure.remindersBeforeSuspension() >= 0;
    }

    private static long highest(Law law) {
        return law.chairs().stream().mapToLong(Ceiling::person).max().orElse(0);
    }
}
