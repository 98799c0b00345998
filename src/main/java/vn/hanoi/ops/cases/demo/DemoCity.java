package vn.hanoi.ops.cases.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseKind;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.people.PersonData;

/** The plan of the made-up epidemic: who is an F0 since when, and who met whom; the same at every first start. */
final class DemoCity {

    private static final int CONTACTS_OF_LATE = 4;
    private static final int LATE_DAYS = 12;
    private static final int TODAY = 13;

    private final Random random = new Random(20_210_921);
    private final DemoNames names = new DemoNames(random);
    private final Instant now;
    private final LocalDate today;
    private final List<Planned> planned = new ArrayList<>();

    /**
     * A made-up case.
     *
     * @param source whom the person met, when that is known
     * @param metOn when
     * @param resultAt of an F0
     */
    record Planned(
            CaseId id,
            PersonData data,
            Area ward,
            Outbreak outbreak,
            CaseKind kind,
            @Nullable DetectionPlace detection,
            @Nullable Instant resultAt,
            @Nullable Planned source,
            @Nullable LocalDate metOn) {}

    private DemoCity(Instant now) {
        this.now = now;
        this.today = LocalDate.ofInstant(now, ConsoleClock.HANOI);
    }

    /** All of it, F0 before their contacts. @param wards of the outbreaks, in their order */
    static List<Planned> plan(Instant now, List<Area> wards) {
        DemoCity city = new DemoCity(now);
        List<DetectionPlace> places = city.places();
        int next = 0;
        for (int i = 0; i < Outbreak.ALL.size(); i++) {
            Outbreak outbreak = Outbreak.ALL.get(i);
            next = city.outbreak(outbreak, wards.get(i), wards, places, next);
        }
        city.contacts();
        return city.planned;
    }

    /** 4,204 places of detection as the city reported them (rules 10). */
    private List<DetectionPlace> places() {
        List<DetectionPlace> places = new ArrayList<>();
        places.addAll(Collections.nCopies(1_597, DetectionPlace.COMMUNITY));
        places.addAll(Collections.nCopies(1_623, DetectionPlace.QUARANTINE));
        places.addAll(Collections.nCopies(722, DetectionPlace.LOCKED_AREA));
        places.addAll(Collections.nCopies(213, DetectionPlace.HOSPITAL));
        places.addAll(Collections.nCopies(49, DetectionPlace.IMPORTED));
        Collections.shuffle(places, random);
        return places;
    }

    private int outbreak(Outbreak outbreak, Area ward, List<Area> wards, List<DetectionPlace> places, int from) {
        List<Planned> before = new ArrayList<>();
        for (int i = 0; i < outbreak.cases(); i++) {
            double part = (double) i / outbreak.cases();
            int daysAgo = (int) Math.round(outbreak.begins() * Math.pow(1 - part, 1.4));
            boolean first = i >= outbreak.cases() - TODAY / 5;
            Instant result = first
                    ? now.minus(Duration.ofMinutes(10L + random.nextInt(500)))
                    : now.minus(Duration.ofDays(Math.max(1, daysAgo))).minus(Duration.ofMinutes(random.nextInt(600)));
            Planned source = before.isEmpty() ? null : before.get(random.nextInt(before.size()));
            Area home = random.nextInt(100) < 80 ? ward : wards.get(random.nextInt(wards.size()));
            LocalDate met = LocalDate.ofInstant(result, ConsoleClock.HANOI).minusDays(1 + random.nextInt(5));
            Planned f0 = new Planned(
                    CaseId.next(),
                    names.person(home, from + i),
                    home,
                    outbreak,
                    CaseKind.F0,
                    places.get(from + i),
                    result,
                    source,
                    source == null ? null : met);
            before.add(f0);
            planned.add(f0);
        }
        return from + outbreak.cases();
    }

    private void contacts() {
        List<Planned> late = planned.stream()
                .filter(f0 -> f0.resultAt() != null && f0.resultAt().isAfter(now.minus(Duration.ofDays(LATE_DAYS))))
                .toList();
        int home = 50_000;
        for (Planned f0 : late) {
            for (int i = 0; i < CONTACTS_OF_LATE; i++) {
                LocalDate met = LocalDate.ofInstant(f0.resultAt() == null ? now : f0.resultAt(), ConsoleClock.HANOI)
                        .minusDays(random.nextInt(3));
                planned.add(new Planned(
                        CaseId.next(),
                        names.person(f0.ward(), home + i / 2),
                        f0.ward(),
                        f0.outbreak(),
                        CaseKind.F1,
                        null,
                        null,
                        f0,
                        met.isAfter(today) ? today : met));
            }
            home += 2;
        }
    }
}
