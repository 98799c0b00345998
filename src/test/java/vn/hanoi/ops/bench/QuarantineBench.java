package vn.hanoi.ops.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.rules.ProtectionRules;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.demo.DemoLoads;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;
import vn.hanoi.ops.people.Sex;
import vn.hanoi.ops.quarantine.SiteId;
import vn.hanoi.ops.quarantine.SiteMoved;
import vn.hanoi.ops.quarantine.compliance.ComplianceDetections;
import vn.hanoi.ops.quarantine.compliance.Detection;
import vn.hanoi.ops.quarantine.compliance.ReviewList;
import vn.hanoi.ops.quarantine.compliance.ReviewState;
import vn.hanoi.ops.quarantine.compliance.SiteCameras;
import vn.hanoi.ops.quarantine.compliance.WatchCode;
import vn.hanoi.ops.quarantine.compliance.WatchedCamera;
import vn.hanoi.ops.quarantine.orders.OrderData;
import vn.hanoi.ops.quarantine.sites.QuarantineSiteRegister;
import vn.hanoi.ops.quarantine.sites.RoomBoard;
import vn.hanoi.ops.quarantine.sites.SiteData;
import vn.hanoi.ops.quarantine.sites.SiteKind;
import vn.hanoi.ops.quarantine.sites.Sites;
import vn.hanoi.ops.quarantine.stays.Arrival;
import vn.hanoi.ops.quarantine.stays.BusIntake;
import vn.hanoi.ops.quarantine.stays.CityForecast;
import vn.hanoi.ops.quarantine.stays.DailyFigures;
import vn.hanoi.ops.quarantine.stays.Residents;

/** Measures the board of a large site, the intake of a bus, and detections that come in a stream. */
final class QuarantineBench {

    private static final int ROUNDS = 30;
    private static final int BUS = 60;
    private static final int A_SECOND = 200;
    private static final int CALLS_A_SECOND = 10;
    private static final int BEDS_A_ROOM = 6;
    private static final int ROOMS_A_FLOOR = 20;
    private static final int LARGEST = 4_800;
    private static final int ALERTS = 65;
    private static final int SCREENS = 3;
    private static final int LOAD_SECONDS = 40;

    private final RunningConsole console;
    private final BenchSites places;

    QuarantineBench(RunningConsole console) {
        this.console = console;
        this.places = new BenchSites(console.bean(JdbcTemplate.class), BEDS_A_ROOM, ROOMS_A_FLOOR);
    }

    /** Makes so many sites with so many places and cameras, the first one with up to 4,800 places, and prints the table. */
    String run(int sites, int beds, int cameras, int seconds) throws InterruptedException {
        console.bean(DemoLoads.class).await();
        login();
        int most = sites == 1 ? beds : Math.min(LARGEST, beds / 2);
        SiteId largest = site(0);
        places.fill(largest, most, cameras / sites);
        for (int n = 1; n < sites; n++) {
            places.fill(site(n), (beds - most) / (sites - 1), cameras / sites);
        }
        SiteId watched = site(sites);
        places.fill(watched, 2 * BEDS_A_ROOM, ALERTS);
        places.analyze();
        StringBuilder table = new StringBuilder("| what | p50 ms | p95 ms |\n|---|---|---|\n");
        RoomBoard board = console.bean(RoomBoard.class);
        table.append(row(
                "board of the largest site, " + most + " beds",
                () -> board.rooms(largest, board.floors(largest).getFirst().id())));
        table.append(row("list of " + sites + " sites, " + beds + " places", () -> console.bean(Sites.class)
                .rows()));
        table.append(
                row("seven days ahead", () -> console.bean(CityForecast.class).ahead()));
        DailyFigures figures = console.bean(DailyFigures.class);
        table.append(row("figures of the reporting day", () -> figures.of(figures.running())));
        table.append(row("people of the largest site by list", () -> console.bean(Residents.class)
                .counts(largest)));
        table.append(bus(largest));
        table.append(stream(largest, seconds, "a"));
        CompletableFuture<String> load = CompletableFuture.supplyAsync(() -> {
            login();
            return stream(largest, LOAD_SECONDS, "b");
        });
        table.append("%nFrom the detection to the drawn alert, beside %d detections a second:%n%n".formatted(A_SECOND));
        table.append("| screens | alerts | drawn | p50 | p95 | worst |\n|---|---|---|---|---|---|\n");
        table.append(new AlertBench(console).latency(watched, SCREENS, ALERTS));
        load.join();
        ReviewList reviews = console.bean(ReviewList.class);
        table.append("\n| what | p50 ms | p95 ms |\n|---|---|---|\n");
        table.append(row(
                "open alerts of the largest site", () -> reviews.rows(Optional.of(largest), ReviewState.OPEN, true)));
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

    private SiteId site(int number) {
        return console.bean(QuarantineSiteRegister.class)
                .register(new SiteData(
                        "B" + System.nanoTime() % 1_000_000 + "-" + number,
                        "Khu đo " + number,
                        SiteKind.MILITARY,
                        "Đường Mẫu",
                        new GeoPoint(21.0285, 105.8355)));
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

    /** Sends at the asked pace, as sources do; what counts is when an open screen hears of it. */
    private String stream(SiteId site, int seconds, String run) {
        List<String> cameras = console.bean(SiteCameras.class).of(site).stream()
                .map(WatchedCamera::code)
                .toList();
        ComplianceDetections detections = console.bean(ComplianceDetections.class);
        Clock clock = console.bean(Clock.class);
        List<Double> delays = Collections.synchronizedList(new ArrayList<>());
        Queue<Long> waiting = new ConcurrentLinkedQueue<>();
        LiveChannel.Registration heard = console.bean(LiveChannel.class)
                .subscribe(SiteMoved.TOPIC, SiteMoved.class, Duration.ofMillis(400), moved -> {
                    for (Long sent = waiting.poll(); sent != null; sent = waiting.poll()) {
                        delays.add((System.nanoTime() - sent) / 1e6);
                    }
                });
        long begun = System.nanoTime();
        int accepted = 0;
        int calls = seconds * CALLS_A_SECOND;
        for (int call = 0; call < calls; call++) {
            LockSupport.parkNanos(begun + call * 1_000_000_000L / CALLS_A_SECOND - System.nanoTime());
            waiting.add(System.nanoTime());
            List<Detection> batch = new ArrayList<>();
            for (int n = 0; n < A_SECOND / CALLS_A_SECOND; n++) {
                String camera = cameras.get((call * 7 + n) % cameras.size());
                batch.add(new Detection(
                        camera, WatchCode.NO_MASK, clock.instant().plusMillis(n), 1, run + call + "-" + n, false));
            }
            accepted += detections.take(batch).accepted();
        }
        double took = (System.nanoTime() - begun) / 1e9;
        LockSupport.parkNanos(500_000_000L);
        heard.remove();
        delays.sort(Double::compare);
        return String.format(
                Locale.ROOT,
                "%n%d of %d detections taken at %.0f a second, grouped into reviews that count %d; an open screen hears of"
                        + " them within %.0f ms (p95), %.0f ms at worst%n",
                accepted,
                seconds * A_SECOND,
                accepted / took,
                places.grouped(site),
                delays.isEmpty() ? Double.NaN : delays.get(delays.size() * 95 / 100),
                delays.isEmpty() ? Double.NaN : delays.getLast());
    }

    private static void login() {
        SecurityContextHolder.setContext(new WithOfficer.Factory()
                .of("bench", List.of("2021:01"), Role.ADMIN, Role.QUARANTINE_MANAGER, Role.HEALTH_OFFICER));
    }
}
