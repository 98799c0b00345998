package vn.hanoi.ops.enforcement.law;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.hanoi.ops.enforcement.law.LawRefused.Reason;

/** Finds rules that cannot be, before anybody is judged by them. */
final class LawCheck {

    private static final long MOST = 1_000_000_000;
    private static final int LONGEST_TERM = 3_660;
    private static final int CODE_LIMIT = 40;
    private static final int NAME_LIMIT = 400;
    private static final int BASIS_LIMIT = 300;

    private LawCheck() {}

    /** @throws LawRefused naming the first rule that is not possible */
    static void check(Law law) {
        require(!law.acts().isEmpty(), Reason.INCOMPLETE, "");
        acts(law);
        law.ceilings()
                .forEach(c -> require(
                        c.person() > 0 && c.person() <= MOST,
                        Reason.BAD_FIGURE,
                        c.title().name()));
        once(law.ceilings(), c -> c.title().name());
        clocks(law);
        circumstances(law);
        require(fits(law.procedure()), Reason.BAD_FIGURE, "procedure");
        Arrays.stream(Form.Kind.values())
                .forEach(kind -> require(
                        law.forms().stream().filter(f -> f.kind() == kind).count() == 1,
                        Reason.INCOMPLETE,
                        kind.name()));
        law.forms()
                .forEach(form -> require(
                        named(form.code(), CODE_LIMIT)
                                && named(form.symbol(), CODE_LIMIT)
                                && named(form.basis(), BASIS_LIMIT),
                        Reason.BAD_TEXT,
                        form.kind().name()));
        law.disputes()
                .forEach(d -> require(
                        named(d.code(), CODE_LIMIT) && named(d.text(), 2 * NAME_LIMIT), Reason.BAD_TEXT, d.code()));
        once(law.disputes(), Dispute::code);
    }

    private static void acts(Law law) {
        Set<String> disputes = new HashSet<>();
        law.disputes().forEach(d -> disputes.add(d.code()));
        for (Act act : law.acts()) {
            require(
                    named(act.code(), CODE_LIMIT)
                            && act.code().matches("[A-Z][A-Z0-9_]*")
                            && named(act.name(), NAME_LIMIT)
                            && named(act.basis(), BASIS_LIMIT),
                    Reason.BAD_TEXT,
                    act.code());
            require(fits(act), Reason.BAD_FIGURE, act.code());
            require(act.dispute().isBlank() || disputes.contains(act.dispute()), Reason.NO_SUCH_DISPUTE, act.code());
            require(alone(act, law.acts()), Reason.TWICE, act.code());
            require(signable(law, act), Reason.NOBODY_SIGNS, act.code());
        }
    }

    private static boolean fits(Act act) {
        boolean days = act.validFrom() == null
                || act.validTo() == null
                || !act.validTo().isBefore(act.validFrom());
        return days
                && act.low() >= 0
                && act.low() <= act.high()
                && act.high() > 0
                && act.high() <= MOST
                && act.factor() >= 1
                && act.factor() <= 10;
    }

    /** One day has one act of a code. */
    private static boolean alone(Act act, List<Act> all) {
        return all.stream()
                        .filter(other -> other.code().equals(act.code()) && overlap(act, other))
                        .count()
                == 1;
    }

    private static boolean overlap(Act one, Act other) {
        boolean oneEnds = one.validTo() != null
                && other.validFrom() != null
                && one.validTo().isBefore(other.validFrom());
        boolean otherEnds = other.validTo() != null
                && one.validFrom() != null
                && other.validTo().isBefore(one.validFrom());
        return !oneEnds && !otherEnds;
    }

    private static boolean signable(Law law, Act act) {
        long highest = law.chairs().stream().mapToLong(Ceiling::person).max().orElse(0);
        return highest >= act.high(Offender.PERSON)
                && highest * law.procedure().organisationCeilingFactor() >= act.high(Offender.ORGANISATION);
    }

    private static void clocks(Law law) {
        for (ClockRule rule : law.clocks()) {
            int least = rule.unit() == TermUnit.PROMPTLY ? 0 : 1;
            require(
                    rule.amount() >= least && rule.amount() <= LONGEST_TERM,
                    Reason.BAD_FIGURE,
                    rule.clock().name());
            require(
                    rule.ordinary()
                            || Arrays.stream(Situation.values())
                                    .anyMatch(s -> s.name().equals(rule.situation())),
                    Reason.BAD_TEXT,
                    rule.clock().name());
        }
        once(law.clocks(), rule -> rule.clock() + " " + rule.situation());
        for (LegalClock needed : List.of(LegalClock.DECISION, LegalClock.PAYMENT, LegalClock.LIMITATION)) {
            require(
                    law.clocks().stream().anyMatch(r -> r.clock() == needed && r.ordinary()),
                    Reason.INCOMPLETE,
                    needed.name());
        }
    }

    private static void circumstances(Law law) {
        law.circumstances()
                .forEach(c ->
                        require(named(c.code(), CODE_LIMIT) && named(c.name(), NAME_LIMIT), Reason.BAD_TEXT, c.code()));
        once(law.circumstances(), Circumstance::code);
    }

    private static boolean fits(Procedure procedure) {
        return procedure.circumstanceShare() >= 0
                && procedure.circumstanceShare() <= 1
                && procedure.interestPercentADay() >= 0
                && procedure.interestPercentADay() <= 1
                && procedure.explainPerson() >= 0
                && procedure.explainOrganisation() >= 0
                && procedure.organisationCeilingFactor() >= 1
                && procedure.recidivismMonths() >= 0
                && procedure.simplePerson() >= 0
                && procedure.simpleOrganisation() >= 0
                && procedure.remindersBeforeSuspension() >= 0
                && procedure.refusalWitnesses() >= 0
                && procedure.refusalWitnesses() <= 5;
    }

    private static <T> void once(List<T> rules, Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        rules.forEach(rule -> require(seen.add(key.apply(rule)), Reason.TWICE, key.apply(rule)));
    }

    private static boolean named(String text, int limit) {
        return !text.isBlank() && text.length() <= limit;
    }

    private static void require(boolean good, Reason reason, String where) {
        if (!good) {
            throw new LawRefused(reason, where);
        }
    }
}
