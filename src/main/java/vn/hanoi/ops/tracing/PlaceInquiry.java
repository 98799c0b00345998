package vn.hanoi.ops.tracing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.kernel.ActKind;
import vn.hanoi.ops.kernel.ActRecorded;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.tracing.TracingRefused.Reason;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Stay;
import vn.hanoi.ops.venues.checkins.StayReader;
import vn.hanoi.ops.venues.register.VenueSign;

/** Tells in figures what was going on at a venue, for an open case and with a reason that is recorded. */
@Service
@PreAuthorize("hasRole('" + Roles.HEALTH_OFFICER + "')")
@Transactional
public class PlaceInquiry {

    private static final int HOURS = 24;
    private static final int HOUR_SECONDS = 3_600;
    private static final int MINUTE_SECONDS = 60;

    private final OpenCases cases;
    private final TraceCheck check;
    private final InfectedVisitors infected;
    private final StayReader stays;
    private final TracedVenues venues;
    private final Chains chains;
    private final PersonRegister persons;
    private final RuleBook rules;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PlaceInquiry(
            OpenCases cases,
            TraceCheck check,
            InfectedVisitors infected,
            StayReader stays,
            TracedVenues venues,
            Chains chains,
            PersonRegister persons,
            RuleBook rules,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.check = check;
        this.infected = infected;
        this.stays = stays;
        this.venues = venues;
        this.chains = chains;
        this.persons = persons;
        this.rules = rules;
        this.clock = clock;
        this.events = events;
    }

    /** A venue on a day of Hanoi. @throws TracingRefused when it may not be asked or there is no such venue */
    public PlaceView at(CaseId caseId, String reason, int number, LocalDate day) {
        InfectiousFacts about = cases.require(caseId);
        check.reason(reason);
        VenueSign venue = venues.signs(List.of(number)).get(number);
        if (venue == null) {
            throw new TracingRefused(Reason.UNKNOWN_VENUE);
        }
        Instant from = TraceCheck.startOf(day);
        Instant to = TraceCheck.startOf(day.plusDays(1));
        List<Stay> there = stays.at(venue, from, to);
        Set<PersonKey> everybody = there.stream().map(Stay::person).collect(Collectors.toSet());
        Map<PersonKey, PersonId> f0 = infected.among(about, everybody, day);
        List<PlaceView.Hour> hours = IntStream.range(0, HOURS)
                .mapToObj(hour -> hour(there, f0, from, hour))
                .toList();
        tell(about, reason, everybody.size());
        return new PlaceView(
                number,
                venue.name(),
                venue.address(),
                venues.area(venue),
                day,
                everybody.size(),
                (int) f0.values().stream().distinct().count(),
                hours,
                chains.of(stays.of(f0.keySet(), from, to).stream()
                        .collect(Collectors.groupingBy(stay -> f0.get(stay.person())))),
                TracingFields.VISITS.guard(present(about, there, f0.keySet()), about.area()));
    }

    private PlaceView.@Nullable Hours present(InfectiousFacts about, List<Stay> there, Set<PersonKey> f0) {
        Set<String> own = persons.presenceKeys(List.of(about.person())).getOrDefault(about.person(), Set.of());
        List<Stay> ofTheCase =
                there.stream().filter(stay -> own.contains(stay.person().hex())).toList();
        List<Stay> visits = ofTheCase.isEmpty()
                ? there.stream().filter(stay -> f0.contains(stay.person())).toList()
                : ofTheCase;
        Instant first =
                visits.stream().map(Stay::from).min(Comparator.naturalOrder()).orElse(null);
        Instant last =
                visits.stream().map(Stay::to).max(Comparator.naturalOrder()).orElse(null);
        return first == null || last == null
                ? null
                : new PlaceView.Hours(
                        first.truncatedTo(ChronoUnit.MINUTES),
                        last.plus(rules.at(clock.instant()).trailing())
                                .plusSeconds(MINUTE_SECONDS - 1)
                                .truncatedTo(ChronoUnit.MINUTES));
    }

    private void tell(InfectiousFacts about, String reason, int people) {
        events.publishEvent(ActRecorded.of(ActKind.SEARCH, "TRACED_PLACE", "case:" + about.id(), about.area())
                .about(about.person().value())
                .serving(Purpose.TRACING.name())
                .rows(people)
                .saying(reason.strip()));
    }

    private static PlaceView.Hour hour(List<Stay> there, Map<PersonKey, PersonId> f0, Instant day, int hour) {
        Instant from = day.plusSeconds((long) hour * HOUR_SECONDS);
        Instant to = from.plusSeconds(HOUR_SECONDS);
        Set<PersonKey> now = there.stream()
                .filter(stay -> stay.from().isBefore(to) && stay.to().isAfter(from))
                .map(Stay::person)
                .collect(Collectors.toSet());
        long sick = now.stream().filter(f0::containsKey).map(f0::get).distinct().count();
        return new PlaceView.Hour(hour, now.size(), (int) sick);
    }
}
