package vn.hanoi.ops.quarantine.stays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.hanoi.ops.cases.rules.FollowUpRules;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * One of a day's checks.
 *
 * @param part counted from 1
 * @param askedAt when it is asked for
 * @param missedFrom from when it counts as missed
 */
public record CheckPart(LocalDate day, int part, Instant askedAt, Instant missedFrom) {

    /** The part that a check made now belongs to. */
    static CheckPart at(Instant now, FollowUpRules rules) {
        LocalDate day = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        int parts = rules.checkHours().size();
        for (int part = 1; part < parts; part++) {
            CheckPart one = of(day, part, rules);
            if (now.isBefore(one.missedFrom())) {
                return one;
            }
        }
        return of(day, Math.max(1, parts), rules);
    }

    /** The newest part that must be in by now. */
    static CheckPart due(Instant now, FollowUpRules rules) {
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        for (LocalDate day : List.of(today, today.minusDays(1))) {
            for (int part = rules.checkHours().size(); part >= 1; part--) {
                CheckPart one = of(day, part, rules);
                if (!now.isBefore(one.missedFrom())) {
                    return one;
                }
            }
        }
        return of(today.minusDays(2), Math.max(1, rules.checkHours().size()), rules);
    }

    private static CheckPart of(LocalDate day, int part, FollowUpRules rules) {
        int hour = rules.checkHours().isEmpty() ? 23 : rules.checkHours().get(part - 1);
        Instant asked = day.atTime(LocalTime.of(Math.min(23, hour), 0))
                .atZone(ConsoleClock.HANOI)
                .toInstant();
        return new CheckPart(day, part, asked, asked.plusSeconds(rules.lateMinutes() * 60L));
    }
}
