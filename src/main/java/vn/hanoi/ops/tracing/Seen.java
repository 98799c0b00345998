package vn.hanoi.ops.tracing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.tracing.presence.Bounds;
import vn.hanoi.ops.tracing.presence.Meeting;
import vn.hanoi.ops.tracing.presence.Presence;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;

/**
 * Somebody who was at a shared place on a day together with one or more of the cases.
 *
 * @param presence the place under the rules
 * @param ventilation weight of the place's air
 * @param cases the stays of the cases there on that day
 * @param own the person's
 */
record Seen(Meeting meeting, Presence presence, double ventilation, List<Stay> cases, List<Stay> own) {

    PersonKey person() {
        return meeting.person();
    }

    double score() {
        return meeting.score();
    }

    /** The day of the last moment together. */
    LocalDate lastOn() {
        return LocalDate.ofInstant(meeting.last().minusMillis(1), ConsoleClock.HANOI);
    }

    /** Weighed by minutes, part and air alone: who infected whom is not known here. @param caseOf the case that each key of the cases stands for */
    Met met(Map<PersonKey, UUID> caseOf) {
        long minutes = meeting.together() + meeting.after();
        Bounds bounds = meeting.assumed() ? presence.bounds(cases, own) : new Bounds(minutes, minutes);
        return new Met(meeting, bounds, 1, ventilation, caseOf.get(mostly()));
    }

    /** With which of the cases most minutes are in common. */
    private PersonKey mostly() {
        Map<PersonKey, List<Stay>> byCase = cases.stream().collect(Collectors.groupingBy(Stay::person));
        return byCase.entrySet().stream()
                .max(Comparator.comparingDouble((Map.Entry<PersonKey, List<Stay>> one) -> score(one.getValue()))
                        .thenComparing(one -> one.getKey().hex()))
                .orElseThrow()
                .getKey();
    }

    private double score(List<Stay> ofOne) {
        return presence.meetings(ofOne, own).stream()
                .mapToDouble(Meeting::score)
                .sum();
    }
}
