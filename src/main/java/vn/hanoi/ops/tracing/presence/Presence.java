package vn.hanoi.ops.tracing.presence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;
import vn.hanoi.ops.venues.register.Zone;

/**
 * Compares the stays of an infected person at one venue with those of others there. Times are half-open; stays that follow
 * each other without a gap are one; what is shorter in all than the minimum counts for nothing.
 */
public final class Presence {

    private static final int HALF_A_MINUTE = 30;

    private final Place place;
    private final TracingRules rules;

    /** A venue under the rules of a day. */
    public Presence(Place place, TracingRules rules) {
        this.place = place;
        this.rules = rules;
    }

    /**
     * Those who met the infected person, the most exposed first.
     *
     * @param infected stays of one or more infected persons, already cut to when they were infectious
     * @param others stays of anybody; those at other venues and the infected persons' own are passed over
     */
    public List<Meeting> meetings(List<Stay> infected, List<Stay> others) {
        Set<PersonKey> cases = infected.stream().map(Stay::person).collect(Collectors.toSet());
        List<Stay> sources = infected.stream().filter(this::isHere).toList();
        Map<PersonKey, List<Stay>> byPerson = others.stream()
                .filter(stay -> isHere(stay) && !cases.contains(stay.person()))
                .collect(Collectors.groupingBy(Stay::person));
        return byPerson.values().stream()
                .flatMap(stays -> meeting(sources, stays).stream())
                .sorted(Comparator.comparingDouble(Meeting::score).reversed().thenComparing(meeting -> meeting.person()
                        .hex()))
                .toList();
    }

    private boolean isHere(Stay stay) {
        return stay.venue() == place.venue();
    }

    /** What the stays of one other person have in common with those of the infected, if it is long enough. */
    Optional<Meeting> meeting(List<Stay> infected, List<Stay> other) {
        List<Span> counted = new ArrayList<>();
        Tally tally = new Tally();
        for (Duration trailing : List.of(Duration.ZERO, rules.trailing())) {
            for (Closeness closeness : Closeness.values()) {
                List<Span> fresh = Span.minus(common(infected, other, closeness, trailing), counted);
                if (fresh.isEmpty()) {
                    continue;
                }
                tally.add(closeness, Span.length(fresh), trailing.isZero());
                counted = Span.union(
                        Stream.concat(counted.stream(), fresh.stream()).toList());
            }
        }
        if (counted.isEmpty() || Span.length(counted).compareTo(rules.minimum()) < 0) {
            return Optional.empty();
        }
        boolean assumed = Stream.concat(infected.stream(), other.stream()).anyMatch(Stay::assumed);
        return Optional.of(new Meeting(
                other.getFirst().person(),
                place.venue(),
                tally.closest,
                rounded(tally.together),
                rounded(tally.after),
                counted.getFirst().from(),
                counted.getLast().to(),
                assumed,
                tally.score * place.ventilation()));
    }

    /**
     * Between how many and how many minutes they have in common, together and after, when those who did not check out left
     * early or late after their last scan; nothing is left out for being short.
     */
    public Bounds bounds(List<Stay> infected, List<Stay> other) {
        return new Bounds(
                minutes(ended(infected, rules.assumedLow()), ended(other, rules.assumedLow())),
                minutes(ended(infected, rules.assumedHigh()), ended(other, rules.assumedHigh())));
    }

    private long minutes(List<Stay> infected, List<Stay> other) {
        List<Span> all = new ArrayList<>();
        for (Closeness closeness : Closeness.values()) {
            all.addAll(common(infected, other, closeness, rules.trailing()));
        }
        return rounded(Span.length(Span.union(all)));
    }

    /** Whole minutes, half of one up; whether it is long enough is judged by the exact time. */
    private static long rounded(Duration time) {
        return time.plusSeconds(HALF_A_MINUTE).toMinutes();
    }

    private static List<Stay> ended(List<Stay> stays, double times) {
        return stays.stream()
                .map(stay -> stay.leftAfter(times))
                .filter(stay -> stay.from().isBefore(stay.to()))
                .toList();
    }

    private List<Span> common(List<Stay> infected, List<Stay> other, Closeness closeness, Duration trailing) {
        List<Span> common = new ArrayList<>();
        for (Stay one : infected) {
            Span air = new Span(one.from(), one.to().plus(trailing));
            for (Stay two : other) {
                if (closeness(one.zone(), two.zone()) == closeness) {
                    common.add(air.and(new Span(two.from(), two.to())));
                }
            }
        }
        return Span.union(common);
    }

    private Closeness closeness(int one, int other) {
        if (one != other) {
            return Closeness.SAME_VENUE;
        }
        return place.casual() && one == Zone.ENTRANCE ? Closeness.CASUAL : Closeness.SAME_PLACE;
    }

    private double weight(Closeness closeness) {
        return switch (closeness) {
            case SAME_PLACE -> 1;
            case SAME_VENUE -> rules.otherZoneWeight();
            case CASUAL -> rules.casualWeight();
        };
    }

    /** What is found of one person, added up. */
    private final class Tally {

        private Closeness closest = Closeness.CASUAL;
        private Duration together = Duration.ZERO;
        private Duration after = Duration.ZERO;
        private double score;

        void add(Closeness closeness, Duration length, boolean direct) {
            if (length.isZero()) {
                return;
            }
            closest = closest.compareTo(closeness) < 0 ? closest : closeness;
            together = direct ? together.plus(length) : together;
            after = direct ? after : after.plus(length);
            double minutes = length.toSeconds() / 60.0;
            score += minutes * weight(closeness) * (direct ? 1 : rules.trailingWeight());
        }
    }
}
