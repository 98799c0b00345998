package vn.hanoi.ops.tracing.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.InfectiousFacts;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.demo.DemoPart;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.venues.checkins.CheckInIntake;
import vn.hanoi.ops.venues.checkins.KeyedCheckIns;
import vn.hanoi.ops.venues.checkins.PersonKey;
import vn.hanoi.ops.venues.checkins.Source;
import vn.hanoi.ops.venues.checkins.Stay;
import vn.hanoi.ops.venues.checkins.Submission;
import vn.hanoi.ops.venues.register.VenueSign;
import vn.hanoi.ops.venues.register.VenueSigns;
import vn.hanoi.ops.venues.register.Zone;

/** Made-up check-ins of two weeks around the outbreaks: neighbours everywhere, the F0 of a ward at one place together. */
@Component
@ConditionalOnBooleanProperty("console.demo")
@Order(60)
class DemoCheckIns implements DemoPart {

    private static final int DAYS = 13;
    private static final int MOST_CASES = 600;
    private static final int VENUES = 25;
    private static final int NEIGHBOURS = 120;
    private static final int CALL = 5_000;
    private static final int MINUTES_A_DAY = 14 * 60;

    private final CaseRegister cases;
    private final PersonRegister persons;
    private final VenueSigns signs;
    private final CheckInIntake intake;
    private final KeyedCheckIns keyed;
    private final Clock clock;
    private final Random random = new Random(20_210_918);

    DemoCheckIns(
            CaseRegister cases,
            PersonRegister persons,
            VenueSigns signs,
            CheckInIntake intake,
            KeyedCheckIns keyed,
            Clock clock) {
        this.cases = cases;
        this.persons = persons;
        this.signs = signs;
        this.intake = intake;
        this.keyed = keyed;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "check-ins";
    }

    @Override
    public boolean isMissing() {
        return keyed.none();
    }

    @Override
    public void load() {
        Instant now = clock.instant();
        List<InfectiousFacts> recent =
                cases.infectious(cases.confirmedSince(AreaPath.CITY, now.minus(Duration.ofDays(DAYS)), MOST_CASES));
        Map<AreaPath, List<InfectiousFacts>> wards = new TreeMap<>();
        recent.forEach(one ->
                wards.computeIfAbsent(one.area(), ward -> new ArrayList<>()).add(one));
        int number = 0;
        for (Map.Entry<AreaPath, List<InfectiousFacts>> ward : wards.entrySet()) {
            List<VenueSign> venues = signs.ofArea(ward.getKey(), VENUES);
            if (!venues.isEmpty()) {
                infected(ward.getValue(), venues, now);
                neighbours(venues, number, now);
                number += NEIGHBOURS;
            }
        }
    }

    private void infected(List<InfectiousFacts> ill, List<VenueSign> venues, Instant now) {
        Map<PersonId, Set<String>> keys =
                persons.presenceKeys(ill.stream().map(InfectiousFacts::person).toList());
        VenueSign common = common(venues);
        List<Stay> stays = new ArrayList<>();
        for (InfectiousFacts one : ill) {
            LocalDate zero = one.dayZero();
            Set<String> known = keys.getOrDefault(one.person(), Set.of());
            if (zero != null && !known.isEmpty()) {
                PersonKey key = new PersonKey(known.iterator().next());
                stays.add(stay(key, common, at(zero.minusDays(3), 60 + random.nextInt(90)), 40));
                for (int back = 5; back >= 0; back--) {
                    VenueSign venue = venues.get(random.nextInt(venues.size()));
                    stays.add(stay(key, venue, at(zero.minusDays(back), random.nextInt(MINUTES_A_DAY)), 30));
                }
            }
        }
        keyed.write(stays.stream().filter(stay -> fits(stay.to(), now)).toList());
    }

    private void neighbours(List<VenueSign> venues, int first, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
        VenueSign common = common(venues);
        List<Submission> calls = new ArrayList<>();
        for (int who = first; who < first + NEIGHBOURS; who++) {
            String phone = String.format(Locale.ROOT, "039%07d", who);
            for (int back = DAYS - 1; back >= 0; back--) {
                boolean market = random.nextInt(4) == 0;
                VenueSign venue = market ? common : venues.get(random.nextInt(venues.size()));
                Instant from =
                        at(today.minusDays(back), market ? 30 + random.nextInt(180) : random.nextInt(MINUTES_A_DAY));
                Instant to = from.plus(Duration.ofMinutes(15L + random.nextInt(50)));
                if (fits(to, now)) {
                    int zone = part(venue, who);
                    calls.add(submission(venue, zone, phone, from, false));
                    if (random.nextInt(3) == 0) {
                        calls.add(submission(venue, zone, phone, to, true));
                    }
                }
            }
        }
        for (int start = 0; start < calls.size(); start += CALL) {
            intake.accept(calls.subList(start, Math.min(calls.size(), start + CALL)), Source.SYSTEM);
        }
    }

    private static VenueSign common(List<VenueSign> venues) {
        return venues.stream()
                .filter(venue -> "MARKET".equals(venue.kind()))
                .findFirst()
                .orElse(venues.getFirst());
    }

    private static Stay stay(PersonKey key, VenueSign venue, Instant from, int minutes) {
        return new Stay(
                key, venue.number(), part(venue, 1), from, from.plus(Duration.ofMinutes(minutes)), minutes < 40);
    }

    /** The part of a venue where somebody goes, always the same; the entrance where there are no parts. */
    private static int part(VenueSign venue, int who) {
        return venue.zones().isEmpty()
                ? Zone.ENTRANCE
                : venue.zones().get(who % venue.zones().size()).number();
    }

    private static Submission submission(VenueSign venue, int zone, String phone, Instant at, boolean leaving) {
        return new Submission("", venue.number(), zone, phone, "", "", at, leaving, null);
    }

    private boolean fits(Instant to, Instant now) {
        return to.isBefore(now) && to.isAfter(now.minus(Duration.ofDays(DAYS)));
    }

    /** Minutes after six in the morning of Hanoi. */
    private static Instant at(LocalDate day, int minutes) {
        return day.atTime(6, 0).plusMinutes(minutes).atZone(ConsoleClock.HANOI).toInstant();
    }
}
