package vn.hanoi.ops.venues.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.venues.codes.CodeReader;
import vn.hanoi.ops.venues.codes.CodeReading;
import vn.hanoi.ops.venues.codes.CodeVerdict;
import vn.hanoi.ops.venues.register.Door;
import vn.hanoi.ops.venues.register.Doors;
import vn.hanoi.ops.venues.register.VenueCatalogue;
import vn.hanoi.ops.venues.register.VenueRules;
import vn.hanoi.ops.venues.register.VenueSign;
import vn.hanoi.ops.venues.register.VenueSign.Standing;

/** Judges check-ins one by one: where, who and when; what it needs of the venues it reads once a call. */
@Component
class ScanJudge {

    /** From so many on, people's keys are computed by all processors. */
    private static final int MANY = 500;

    private final CodeReader reader;
    private final Doors doors;
    private final VenueCatalogue catalogue;
    private final VisitorTable visitors;
    private final RepeatedScans repeated;
    private final TakenSince taken;

    ScanJudge(
            CodeReader reader,
            Doors doors,
            VenueCatalogue catalogue,
            VisitorTable visitors,
            RepeatedScans repeated,
            TakenSince taken) {
        this.reader = reader;
        this.doors = doors;
        this.catalogue = catalogue;
        this.visitors = visitors;
        this.repeated = repeated;
        this.taken = taken;
    }

    /** A check-in that can be written, or why not. */
    record Judged(
            int index, Scan.@Nullable Fresh found, @Nullable Refusal refusal) {

        Scan.Fresh fresh() {
            return Objects.requireNonNull(found);
        }
    }

    /** Where a check-in leads, by code or by number. */
    private record Place(
            CodeVerdict verdict, int number, @Nullable AreaPath area, int zone) {

        static Place of(CodeReading reading) {
            VenueSign venue = reading.venue();
            return venue == null
                    ? new Place(reading.verdict(), 0, null, reading.zone())
                    : new Place(reading.verdict(), venue.number(), venue.area(), reading.zone());
        }
    }

    /** From when to when check-ins are taken. */
    private record Allowed(Instant first, Instant last) {}

    List<Judged> judge(List<Submission> submissions, Source source, Instant now) {
        Map<String, Place> read = new HashMap<>();
        Map<Integer, Door> numbered = doors.byNumbers(submissions.stream()
                .map(Submission::venue)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        VenueRules rules = catalogue.rulesAt(now);
        Allowed allowed = new Allowed(taken.moment(rules, now), now.plus(Duration.ofMinutes(rules.aheadMinutes())));
        List<Place> places = submissions.stream()
                .map(one -> one.venue() == null
                        ? read.computeIfAbsent(one.code(), code -> Place.of(reader.read(code)))
                        : byNumber(numbered.get(one.venue()), one.zone()))
                .toList();
        IntStream all = IntStream.range(0, submissions.size());
        return (submissions.size() < MANY ? all : all.parallel())
                .mapToObj(i -> judge(i, submissions.get(i), places.get(i), source, allowed, now))
                .toList();
    }

    private Judged judge(int index, Submission one, Place place, Source source, Allowed allowed, Instant now) {
        Instant at = (one.at() == null ? now : one.at()).truncatedTo(ChronoUnit.MILLIS);
        Optional<Visitor> visitor = Visitor.of(one);
        Refusal refusal = one.broken();
        if (refusal == null && place.verdict() != CodeVerdict.VALID) {
            refusal = Refusal.of(place.verdict());
        }
        if (refusal == null && visitor.isEmpty()) {
            refusal = Refusal.NO_PERSON;
        }
        if (refusal == null && at.isAfter(allowed.last())) {
            refusal = Refusal.IN_FUTURE;
        }
        if (refusal == null && at.isBefore(allowed.first())) {
            refusal = Refusal.TOO_OLD;
        }
        if (refusal != null) {
            return new Judged(index, null, refusal);
        }
        AreaPath area = Objects.requireNonNull(place.area());
        Visitor who = visitor.orElseThrow();
        boolean hidden = who.kind() == VisitorKind.UNMATCHED;
        PersonKey person = hidden ? visitors.key(who, apart(one, place, at)) : visitors.key(who);
        Scan scan = new Scan(place.number(), at, person, one.leaving(), place.zone());
        boolean once = source.oneByOne() || one.at() == null;
        boolean told = !hidden || !one.whole().isEmpty();
        return new Judged(
                index, new Scan.Fresh(once && told ? repeated.first(scan, source.oneByOne()) : scan, who, area), null);
    }

    /** Of whom nothing but the same stars is known, each scan is somebody else; the same scan sent again is the same one. */
    private static String apart(Submission one, Place place, Instant at) {
        return one.whole().isEmpty() ? place.number() + "/" + place.zone() + "/" + at.toEpochMilli() : one.whole();
    }

    private static Place byNumber(@Nullable Door door, int zone) {
        if (door == null) {
            return new Place(CodeVerdict.UNKNOWN_CODE, 0, null, zone);
        }
        CodeVerdict verdict = door.standing() == Standing.CLOSED
                ? CodeVerdict.VENUE_CLOSED
                : door.hasZone(zone) ? CodeVerdict.VALID : CodeVerdict.UNKNOWN_ZONE;
        return new Place(verdict, door.number(), door.area(), zone);
    }

    static Instant startOfDay(Instant at) {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI)
                .atStartOfDay(ConsoleClock.HANOI)
                .toInstant();
    }

    static Instant endOfDay(Instant at) {
        return LocalDate.ofInstant(at, ConsoleClock.HANOI)
                .plusDays(1)
                .atStartOfDay(ConsoleClock.HANOI)
                .toInstant();
    }
}
