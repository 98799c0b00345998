package vn.hanoi.ops.tracing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.tracing.presence.Bounds;
import vn.hanoi.ops.tracing.presence.Meeting;
import vn.hanoi.ops.tracing.presence.Place;
import vn.hanoi.ops.tracing.presence.Presence;
import vn.hanoi.ops.tracing.presence.TracingRules;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.PlaceTime;
import vn.hanoi.ops.venues.checkins.Stay;
import vn.hanoi.ops.venues.checkins.StayReader;
import vn.hanoi.ops.venues.register.VenueSign;

/** Looks for those who met the person of a case, venue by venue and day by day; knows nothing of officers and reasons. */
@Component
public class ForwardSearch {

    private final StayReader stays;
    private final TracedVenues venues;

    ForwardSearch(StayReader stays, TracedVenues venues) {
        this.stays = stays;
        this.venues = venues;
    }

    /** A venue on the day on which somebody came there. */
    record VenueDay(int venue, LocalDate day) {}

    /** The person's stays at a venue that belong to one day. */
    private record AtVenue(VenueSign venue, LocalDate day, List<Stay> stays) {

        Instant first() {
            return stays.stream().map(Stay::from).min(Comparator.naturalOrder()).orElseThrow();
        }

        PlaceTime until(Duration trailing) {
            Instant last =
                    stays.stream().map(Stay::to).max(Comparator.naturalOrder()).orElseThrow();
            return new PlaceTime(venue, first(), last.plus(trailing));
        }
    }

    /** Who met the person. */
    Found find(Track track, TracingRules rules) {
        List<Stay> read = stays.of(track.people(), track.from(), track.to());
        List<Stay> own = read.stream()
                .map(track::cut)
                .filter(stay -> stay.from().isBefore(stay.to()))
                .toList();
        Map<Integer, VenueSign> signs =
                venues.signs(own.stream().map(Stay::venue).toList());
        Map<VenueDay, List<Stay>> places = places(
                own.stream().filter(stay -> signs.containsKey(stay.venue())).toList());
        List<AtVenue> visits = places.entrySet().stream()
                .map(place -> new AtVenue(
                        signs.get(place.getKey().venue()), place.getKey().day(), place.getValue()))
                .toList();
        List<List<Stay>> others = stays.at(
                visits.stream().map(visit -> visit.until(rules.trailing())).toList());
        Gathering gathering = new Gathering(track, rules, read);
        for (int i = 0; i < visits.size(); i++) {
            gathering.add(visits.get(i), others.get(i));
        }
        return gathering.found(own);
    }

    /** Stays by venue and day; one that follows another without a gap belongs to the day on which the first one began. */
    static Map<VenueDay, List<Stay>> places(List<Stay> stays) {
        Map<VenueDay, List<Stay>> places = new HashMap<>();
        Map<Integer, VenueDay> day = new HashMap<>();
        Map<Integer, Instant> end = new HashMap<>();
        stays.stream().sorted(Comparator.comparing(Stay::from)).forEach(stay -> {
            Instant before = end.get(stay.venue());
            if (before == null || before.isBefore(stay.from())) {
                LocalDate on = LocalDate.ofInstant(stay.from(), ConsoleClock.HANOI);
                day.put(stay.venue(), new VenueDay(stay.venue(), on));
            }
            end.merge(stay.venue(), stay.to(), (one, other) -> one.isAfter(other) ? one : other);
            places.computeIfAbsent(day.get(stay.venue()), where -> new ArrayList<>())
                    .add(stay);
        });
        return places;
    }

    /** Collects meetings by person. */
    private final class Gathering {

        private final Track track;
        private final TracingRules rules;
        private final Set<PersonKey> self;
        private final Map<PersonKey, List<Met>> met = new HashMap<>();
        private final List<Stay> evidence;

        Gathering(Track track, TracingRules rules, List<Stay> read) {
            this.evidence = new ArrayList<>(read);
            this.track = track;
            this.rules = rules;
            this.self = Set.copyOf(track.people());
        }

        void add(AtVenue visit, List<Stay> present) {
            List<Stay> there = visit.stays();
            List<Stay> others = present.stream()
                    .filter(stay -> !self.contains(stay.person()))
                    .toList();
            Place place = venues.place(visit.venue(), visit.first());
            Presence presence = new Presence(place, rules);
            List<Meeting> meetings = presence.meetings(there, others);
            Set<PersonKey> who = meetings.stream().map(Meeting::person).collect(Collectors.toSet());
            Map<PersonKey, List<Stay>> theirs = others.stream()
                    .filter(stay -> who.contains(stay.person()))
                    .collect(Collectors.groupingBy(Stay::person));
            double weight = rules.infectivity().on(visit.day(), track.dayZero());
            for (Meeting meeting : meetings) {
                List<Stay> their = theirs.get(meeting.person());
                Bounds minutes = meeting.assumed() ? presence.bounds(there, their) : exactly(meeting);
                met.computeIfAbsent(meeting.person(), key -> new ArrayList<>())
                        .add(new Met(meeting, minutes, weight, place.ventilation()));
                evidence.addAll(their);
            }
        }

        private Bounds exactly(Meeting meeting) {
            long minutes = meeting.together() + meeting.after();
            return new Bounds(minutes, minutes);
        }

        Found found(List<Stay> own) {
            List<Found.Person> people = met.entrySet().stream()
                    .map(entry -> new Found.Person(
                            entry.getKey(),
                            entry.getValue().stream()
                                    .sorted(Comparator.comparing(
                                            (Met m) -> m.meeting().first()))
                                    .toList()))
                    .sorted(Comparator.comparingDouble(Found.Person::score)
                            .reversed()
                            .thenComparing(person -> person.key().hex()))
                    .toList();
            return new Found(own, people, List.copyOf(evidence));
        }
    }
}
