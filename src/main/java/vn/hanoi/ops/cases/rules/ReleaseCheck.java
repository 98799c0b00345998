package vn.hanoi.ops.cases.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an F0 may leave care now.
 *
 * @param missing what is still missing, in words; empty when the F0 may leave
 * @param met what is fulfilled
 */
public record ReleaseCheck(List<Why> missing, List<Why> met) {

    /** Keeps its own copies. */
    public ReleaseCheck {
        missing = List.copyOf(missing);
        met = List.copyOf(met);
    }

    /**
     * A sample taken in care.
     *
     * @param rapid an antigen test
     * @param ct of a positive RT-PCR
     */
    public record Sample(
            Instant at,
            boolean rapid,
            boolean negative,
            @Nullable Double ct) {

        /** Tells whether it speaks for the end of the infection. @param rapidCounts a negative rapid test counts */
        boolean clears(double threshold, boolean rapidCounts) {
            Double value = ct;
            return (rapidCounts || !rapid) && (negative || (value != null && value >= threshold));
        }
    }

    /**
     * What is known of an F0 in care.
     *
     * @param since first day of care, counted as day 1
     * @param symptoms the F0 had symptoms at some time
     * @param freeSince the first day without symptoms
     */
    public record Facts(
            LocalDate since, boolean symptoms, @Nullable LocalDate freeSince, List<Sample> samples) {}

    /** Tells whether the F0 may leave. */
    public boolean fulfilled() {
        return missing.isEmpty();
    }

    /** The check under the rules at a moment; {@code today} is that moment's day in Hanoi. */
    public static ReleaseCheck of(Facts facts, Instant now, LocalDate today, ReleaseRules rules) {
        List<Why> missing = new ArrayList<>();
        List<Why> met = new ArrayList<>();
        long day = ChronoUnit.DAYS.between(facts.since(), today) + 1;
        int needed = facts.symptoms() ? rules.daysWithSymptoms() : rules.days();
        (day >= needed ? met : missing).add(Why.rule(rules.source(), "RELEASE_DAYS", day, needed));
        if (facts.symptoms()) {
            LocalDate free = facts.freeSince();
            long without = free == null ? 0 : ChronoUnit.DAYS.between(free, today);
            (without >= rules.freeDays() ? met : missing)
                    .add(Why.rule(rules.source(), "RELEASE_FREE", without, rules.freeDays()));
        }
        if (rules.longDays() > 0 && day >= rules.longDays()) {
            met.add(Why.rule(rules.source(), "RELEASE_LONG", rules.longDays()));
        } else {
            samples(facts.samples(), now, rules, missing, met);
        }
        return new ReleaseCheck(missing, met);
    }

    private static void samples(
            List<Sample> samples, Instant now, ReleaseRules rules, List<Why> missing, List<Why> met) {
        List<Sample> good = samples.stream()
                .sorted(Comparator.comparing(Sample::at).reversed())
                .takeWhile(sample -> sample.clears(rules.threshold(), rules.rapid()))
                .toList();
        int apart = apart(good, rules);
        (apart >= rules.samples() ? met : missing)
                .add(Why.rule(rules.source(), "RELEASE_SAMPLES", apart, rules.samples(), rules.threshold()));
        if (rules.lastHours() > 0 && apart > 0) {
            long age = begunHours(Duration.between(good.getFirst().at(), now));
            (age <= rules.lastHours() ? met : missing)
                    .add(Why.rule(rules.source(), "RELEASE_AGE", age, rules.lastHours()));
        }
    }

    /** An hour that has begun counts, so that a second more than the limit is over it. */
    private static long begunHours(Duration age) {
        return age.toHours() + (age.compareTo(Duration.ofHours(age.toHours())) > 0 ? 1 : 0);
    }

    private static int apart(List<Sample> newestFirst, ReleaseRules rules) {
        int count = 0;
        Instant last = Instant.MAX;
        for (Sample sample : newestFirst) {
            if (count == 0 || Duration.between(sample.at(), last).toHours() >= rules.hoursBetween()) {
                count++;
                last = sample.at();
            }
        }
        return count;
    }
}
