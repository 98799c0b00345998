package vn.hanoi.ops.bench;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.SiteMoved;
import vn.hanoi.ops.quarantine.compliance.ComplianceDetections;
import vn.hanoi.ops.quarantine.compliance.Detection;
import vn.hanoi.ops.quarantine.compliance.ReviewList;
import vn.hanoi.ops.quarantine.compliance.SiteCameraData;
import vn.hanoi.ops.quarantine.compliance.SiteCameras;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.orders.OrderData;
import vn.hanoi.ops.quarantine.sites.QuarantineSiteRegister;
import vn.hanoi.ops.quarantine.sites.RoomBoard;
import vn.hanoi.ops.quarantine.sites.SiteData;
import vn.hanoi.ops.quarantine.sites.SiteKind;
import vn.hanoi.ops.quarantine.sites.SitePlaces;
import vn.hanoi.ops.quarantine.sites.Sites;
import vn.hanoi.ops.quarantine.sites.Zone;
import vn.hanoi.ops.quarantine.stays.Arrival;
import vn.hanoi.ops.quarantine.stays.BusIntake;
import vn.hanoi.ops.quarantine.stays.CityForecast;

/** Measures the board of a large site, the intake of a bus, and detections that come in a stream. */
final class QuarantineBench {

    private static final int ROUNDS = 30;
    private static final int BUS = 60;
    private static final int A_SECOND = 200;

    private final RunningConsole console;

    QuarantineBench(RunningConsole console) {
        this.console = console;
    }

    /** Makes so many sites, the first one with so many rooms of six beds, and prints the table. */
    String run(int sites, int rooms, int seconds) {
        login();
        SiteId largest = site(0, rooms);
        for (int n = 1; n < sites; n++) {
            site(n, Math.max(1, rooms / sites));
        }
        console.bean(JdbcTemplate.class).execute("ANALYZE TABLE quarantine_bed");
        StringBuilder table = new StringBuilder("| what | p50 ms | p95 ms |\n|---|---|---|\n");
        RoomBoard board = console.bean(RoomBoard.class);
        table.append(row("board of the largest site, " + rooms * 6 + " beds", () -> {
            UUID floor = board.floors(largest).getFirst().id();
            board.rooms(largest, floor);
        }));
        table.append(row("list of " + sites + " sites with places", () -> console.bean(Sites.class)
                .rows()));
        table.append(
                row("seven days ahead", () -> console.bean(CityForecast.class).ahead()));
        table.append(bus(largest));
        table.append(stream(largest, seconds));
        SecurityContextHolder.clearContext();
        return table.toString();
    }

    private String row(String what, Runnable work) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        times.sort(Double::compare);
        return String.format(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", what, times.get(ROUNDS / 2), times.get(ROUNDS * 95 / 100));
    }

    private SiteId site(int number, int rooms) {
        SiteId site = console.bean(QuarantineSiteRegister.class)
                .register(new SiteData(
                        "B" + System.nanoTime() % 1_000_000 + "-" + number,
                        "Khu đo " + number,
                        SiteKind.MILITARY,
                        "Đường Mẫu",
                        new GeoPoint(21.0285, 105.8355)));
        SitePlaces places = console.bean(SitePlaces.class);
        for (int floor = 0; floor * 20 < rooms; floor++) {
            UUID id = places.addFloor(site, "A", "Tầng " + floor, Zone.DIRTY);
            for (int room = 0; room < Math.min(20, rooms - floor * 20); room++) {
                places.addRoom(id, String.valueOf(floor * 100 + room), 6);
            }
        }
        return site;
    }

    private String bus(SiteId site) {
        PersonRegister persons = console.bean(PersonRegister.class);
        AreaPath home = new AreaPath("01.006.00181");
        LocalDate today = LocalDate.ofInstant(console.bean(Clock.class).instant(), ConsoleClock.HANOI);
        OrderData.Paper paper = new OrderData.Paper("125/QĐ-UBND", today, "UBND", "Điều 49");
        List<Arrival> arrivals = new ArrayList<>();
        for (int n = 0; n < BUS; n++) {
            PersonData data = PersonData.named("Người Đo " + n).of(n % 2 == 0 ? Sex.MALE : Sex.FEMALE);
            arrivals.add(new Arrival(
                    persons.register(new RegisterPerson(data, home)),
                    paper,
                    today.minusDays(2),
                    home,
                    ProtectionRules.History.UNKNOWN,
                    null));
        }
        long begun = System.nanoTime();
        int in = BusIntake.stays(console.bean(BusIntake.class).take(site, arrivals))
                .size();
        return String.format(
                Locale.ROOT, "| intake of %d people, all of them | %.0f | |%n", in, (System.nanoTime() - begun) / 1e6);
    }

    private String stream(SiteId site, int seconds) {
        String camera = "bench-" + System.nanoTime() % 1_000_000;
        console.bean(SiteCameras.class).register(site, new SiteCameraData(camera, "Cổng", "GATE", "", "", "", ""));
        ComplianceDetections detections = console.bean(ComplianceDetections.class);
        List<Double> delays = Collections.synchronizedList(new ArrayList<>());
        long[] sent = new long[1];
        LiveChannel.Registration heard = console.bean(LiveChannel.class)
                .subscribe(SiteMoved.TOPIC, SiteMoved.class, moved -> delays.add((System.nanoTime() - sent[0]) / 1e6));
        long begun = System.nanoTime();
        int accepted = 0;
        for (int second = 0; second < seconds; second++) {
            sent[0] = System.nanoTime();
            Instant now = console.bean(Clock.class).instant();
            List<Detection> batch = new ArrayList<>();
            for (int n = 0; n < A_SECOND; n++) {
                batch.add(new Detection(camera, WatchCode.GATE, now.plusMillis(n), 1, second + "-" + n, false));
            }
            accepted += detections.take(batch).accepted();
        }
        heard.remove();
        double took = (System.nanoTime() - begun) / 1e9;
        delays.sort(Double::compare);
        int reviews = console.bean(ReviewList.class).counts(Optional.of(site)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return String.format(
                Locale.ROOT,
                "%n%d of %d detections taken at %.0f a second into %d reviews; told to screens within %.0f ms at worst%n",
                accepted,
                seconds * A_SECOND,
                accepted / took,
                reviews,
                delays.isEmpty() ? Double.NaN : delays.getLast());
    }

    private static void login() {
        SecurityContextHolder.setContext(new WithOfficer.Factory()
                .of("bench", List.of("2021:01"), Role.ADMIN, Role.QUARANTINE_MANAGER, Role.HEALTH_OFFICER));
    }
}
