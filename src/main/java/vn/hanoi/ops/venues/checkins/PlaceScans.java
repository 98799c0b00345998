package vn.hanoi.ops.venues.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the scans from which the stays at one place in one stretch of time are read. */
final class PlaceScans {

    private final PlaceTime asked;
    private final Instant typicallyCame;
    private final Instant first;
    private final Instant end;
    private final Set<Scan> scans = new LinkedHashSet<>();

    /**
     * @param typical how long people stay there when nobody checks them out
     * @param longest a check-out counts for a check-in that is at most so much older
     */
    PlaceScans(PlaceTime asked, Duration typical, Duration longest) {
        this.asked = asked;
        this.typicallyCame = asked.from().minus(typical);
        this.first = asked.from().minus(longest);
        this.end = asked.to().plus(longest);
    }

    PlaceTime asked() {
        return asked;
    }

    /** When somebody came who is there without a check-out. */
    Stretch<Integer> coming() {
        return new Stretch<>(number(), typicallyCame, asked.to());
    }

    /** When somebody who was there may have left afterwards. */
    Stretch<Integer> leaving() {
        return new Stretch<>(number(), asked.to(), end);
    }

    /** All the time of which a scan can matter. */
    Stretch<Integer> whole() {
        return new Stretch<>(number(), first, end);
    }

    /** Takes what belongs here of the scans of venues. */
    void take(Map<Integer, List<Scan>> byVenue, Stretch<Integer> when) {
        byVenue.getOrDefault(number(), List.of()).stream()
                .filter(scan -> when.holds(scan.at()))
                .forEach(scans::add);
    }

    /** Takes what these people, of whom only the leaving was known, did here. */
    void take(Map<PersonKey, List<Scan>> byPerson, Collection<PersonKey> people) {
        people.stream()
                .flatMap(person -> byPerson.getOrDefault(person, List.of()).stream())
                .filter(scan -> scan.venue() == number() && whole().holds(scan.at()))
                .forEach(scans::add);
    }

    /** Those who left without having come before in these scans, or may have left later than looked at. */
    Set<PersonKey> unclear() {
        Map<PersonKey, Instant> came = new HashMap<>();
        Set<PersonKey> unclear = new HashSet<>();
        for (Scan scan : inOrder()) {
            boolean cameBefore = came.getOrDefault(scan.person(), scan.at()).isBefore(scan.at());
            if (!scan.at().isBefore(asked.to()) || scan.leaving() && !cameBefore) {
                unclear.add(scan.person());
            } else if (!scan.leaving()) {
                came.putIfAbsent(scan.person(), scan.at());
            }
        }
        return unclear;
    }

    List<Scan> inOrder() {
        return scans.stream().sorted(Comparator.comparing(Scan::at)).toList();
    }

    private int number() {
        return asked.venue().number();
    }
}
