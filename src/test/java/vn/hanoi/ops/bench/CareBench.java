package vn.hanoi.ops.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.care.CareRefused;
import vn.hanoi.ops.care.Direction;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferMoved;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.proposals.Patient;
import vn.hanoi.ops.care.proposals.PlaceProposals;
import vn.hanoi.ops.care.surge.Assignment;
import vn.hanoi.ops.care.surge.Demand;
import vn.hanoi.ops.care.surge.Solver;
import vn.hanoi.ops.care.transfers.TransferDesk;
import vn.hanoi.ops.care.transfers.TransferFilter;
import vn.hanoi.ops.care.transfers.TransferList;
import vn.hanoi.ops.care.transfers.TransferRow;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.HealthFacts;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.cases.records.CaseSteps;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.LiveChannel;
import vn.hanoi.ops.kernel.demo.DemoLoads;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.HomeAddress;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonId;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;

/** Measures proposals with many places, a plan beside the exact answer, racing holds, and how soon a place sees a request. */
final class CareBench {

    private static final int ROUNDS = 200;
    private static final int RACERS = 50;
    private static final int ROUNDS_OF_NEWS = 20;
    private static final int WAITING = 500;

    private final RunningConsole console;
    private final JdbcTemplate jdbc;

    CareBench(RunningConsole console) {
        this.console = console;
        this.jdbc = console.bean(JdbcTemplate.class);
    }

    /** @param places how many treat @param patients how many wait at once */
    String run(int places, int patients) throws InterruptedException {
        login();
        console.bean(DemoLoads.class).await();
        fill(places);
        String table = "| what | size | result |\n|---|---|---|\n" + proposals(places) + plan(patients) + races();
        SecurityContextHolder.clearContext();
        return table;
    }

    private String proposals(int places) {
        PlaceProposals proposals = console.bean(PlaceProposals.class);
        List<Double> times = new ArrayList<>();
        for (int n = 0; n < ROUNDS; n++) {
            Severity severity = Severity.values()[n % Severity.values().length];
            long begun = System.nanoTime();
            proposals.rank(Patient.of(severity, RiskGroup.LOW, n % 90, Set.of(), new GeoPoint(21.03, 105.83)));
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return line("proposal", places + " places", "p50 %.1f ms, p95 %.1f ms", at(times, 50), at(times, 95));
    }

    private static String plan(int patients) {
        Random random = new Random(7);
        int[] beds = new int[60];
        double[][] at = new double[60][];
        for (int p = 0; p < 60; p++) {
            at[p] = new double[] {random.nextGaussian(), random.nextGaussian()};
            beds[p] = Math.max(1, patients * (p < 36 ? 22 : p < 52 ? 10 : 6) / 1_000);
        }
        List<Demand> demands = new ArrayList<>();
        for (int d = 0; d < patients; d++) {
            double x = random.nextGaussian();
            double y = random.nextGaussian();
            int tier = random.nextInt(100) < 82 ? 1 : random.nextInt(100) < 80 ? 2 : 3;
            int[] costs = new int[60];
            for (int p = 0; p < 60; p++) {
                int of = p < 36 ? 1 : p < 52 ? 2 : 3;
                costs[p] = of < tier ? -1 : (int) (100 * Math.hypot(at[p][0] - x, at[p][1] - y)) + 200 * (of - tier);
            }
            demands.add(new Demand(1, costs));
        }
        Assignment usual = Solver.solve(demands, beds);
        Assignment exact = Solver.exact(demands, beds);
        double above = (usual.cost() / exact.cost() - 1) * 100;
        return line(
                "plan",
                patients + " × 60",
                "%.0f ms, exact %.0f ms, %.2f %% above the optimum",
                (double) usual.millis(),
                (double) exact.millis(),
                above);
    }

    /** Fifty dispatchers with a patient each hold the last bed of one place, as on the board. */
    private String races() throws InterruptedException {
        register(RACERS + ROUNDS_OF_NEWS);
        List<TransferId> waiting =
                console.bean(TransferList.class).rows(TransferFilter.OPEN.in(TransferState.PROPOSED), WAITING).stream()
                        .filter(row -> row.direction() == Direction.FIRST)
                        .map(TransferRow::id)
                        .limit(RACERS + ROUNDS_OF_NEWS)
                        .toList();
        if (waiting.size() < RACERS + ROUNDS_OF_NEWS) {
            throw new IllegalStateException(
                    "Too few wait: " + console.bean(TransferList.class).counts(TransferFilter.OPEN));
        }
        SiteId last = place("BENCH-LAST", 1);
        TransferDesk desk = console.bean(TransferDesk.class);
        SecurityContext officer = SecurityContextHolder.getContext();
        AtomicInteger won = new AtomicInteger();
        AtomicInteger lost = new AtomicInteger();
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> racers = waiting.stream()
                .limit(RACERS)
                .map(id -> Thread.ofPlatform().start(() -> {
                    SecurityContextHolder.setContext(officer);
                    wait(start);
                    long begun = System.nanoTime();
                    try {
                        (desk.hold(id, last, "Đo tốc độ").held() ? won : lost).incrementAndGet();
                    } catch (CareRefused barred) {
                        lost.incrementAndGet();
                    }
                    times.add((System.nanoTime() - begun) / 1e6);
                }))
                .toList();
        start.countDown();
        for (Thread racer : racers) {
            racer.join();
        }
        return line(
                        "holds racing for one bed",
                        racers.size() + " at once",
                        "%.0f won, %.0f told who and what is left, p95 %.0f ms",
                        (double) won.get(),
                        (double) lost.get(),
                        at(times, 95))
                + news(waiting.stream().skip(RACERS).toList(), desk);
    }

    /** Made-up F0 whose results came an hour ago; each stands in the queue with a proposal. */
    private void register(int patients) {
        AreaPath ward = new AreaPath("01.006.00181");
        Instant result = console.now().minusSeconds(3_600);
        LocalDate day = LocalDate.ofInstant(result, ConsoleClock.HANOI);
        for (int n = 0; n < patients; n++) {
            PersonId person = console.bean(PersonRegister.class)
                    .register(new RegisterPerson(
                            PersonData.named("Người Đo " + n)
                                    .born(Birth.in(1990))
                                    .living(HomeAddress.current("Số " + n + " Phố Mẫu", ward)),
                            ward));
            console.bean(CaseSteps.class)
                    .register(RegisterCase.f0(
                                    person,
                                    ward,
                                    new ConfirmCase(
                                            ConfirmationMethod.RT_PCR,
                                            22.0,
                                            day.minusDays(1),
                                            result,
                                            DetectionPlace.COMMUNITY))
                            .knowing(HealthFacts.born(1990)));
        }
    }

    /** From the dispatcher's click on a bed until the place's screen is told. */
    private String news(List<TransferId> waiting, TransferDesk desk) throws InterruptedException {
        LiveChannel channel = console.bean(LiveChannel.class);
        SiteId place = place("BENCH-NEWS", 1_000);
        List<Double> times = new ArrayList<>();
        for (TransferId id : waiting) {
            CountDownLatch seen = new CountDownLatch(1);
            LiveChannel.Registration following =
                    channel.subscribe(TransferMoved.TOPIC, TransferMoved.class, moved -> moved.stream()
                            .filter(m -> m.id().equals(id) && place.equals(m.to()))
                            .forEach(m -> seen.countDown()));
            long begun = System.nanoTime();
            desk.hold(id, place, "Đo tốc độ");
            seen.await(5, TimeUnit.SECONDS);
            times.add((System.nanoTime() - begun) / 1e6);
            following.remove();
        }
        return line(
                "from the hold to the place's screen",
                String.valueOf(times.size()),
                "p50 %.0f ms, p95 %.0f ms",
                at(times, 50),
                at(times, 95));
    }

    private static void wait(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A place that takes everybody, with so many beds. */
    private SiteId place(String code, int beds) {
        byte[] id = Ids.bytes(Ids.next());
        site(id, code, 3, 21.03);
        jdbc.update("INSERT INTO care_pool (site_id, bed_class, beds) VALUES (?, 'STANDARD', ?)", id, beds);
        return new SiteId(Ids.uuid(id));
    }

    private void site(byte[] id, String code, int tier, double lat) {
        jdbc.update(
                "INSERT INTO care_site (id, version, code, name, folded, sought, kind, tier, area_path, lat, lon,"
                        + " address, desk_phone, capabilities, risk_groups, intake_from, intake_to, confirmed_at, registered_at)"
                        + " VALUES (?, 0, ?, ?, ?, ?, 'HOSPITAL', ?, '01.006.00181', ?, 105.83, '', '',"
                        + " 'OXYGEN,HFNC,VENTILATOR,ECMO,DIALYSIS,OBSTETRICS,PAEDIATRICS,MENTAL_HEALTH',"
                        + " 'LOW,MEDIUM,HIGH,VERY_HIGH', 0, 0, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3))",
                id,
                code,
                code,
                code.toLowerCase(Locale.ROOT),
                code.toLowerCase(Locale.ROOT),
                tier,
                lat);
    }

    private void fill(int wanted) {
        Integer there = jdbc.queryForObject("SELECT COUNT(*) FROM care_site", Integer.class);
        for (int n = there == null ? 0 : there; n < wanted; n++) {
            byte[] id = Ids.bytes(Ids.next());
            int tier = n % 10 < 6 ? 1 : n % 10 < 9 ? 2 : 3;
            site(id, "BENCH-" + n, tier, 20.9 + n % 60 / 200.0);
            for (String bed : List.of("STANDARD", "OXYGEN", "INTENSIVE")) {
                jdbc.update("INSERT INTO care_pool (site_id, bed_class, beds) VALUES (?, ?, 100)", id, bed);
            }
        }
        jdbc.execute("ANALYZE TABLE care_stay");
    }

    private static String line(String what, String size, String format, Object... values) {
        return "| " + what + " | " + size + " | " + String.format(Locale.ROOT, format, values) + " |\n";
    }

    private static double at(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static void login() {
        SecurityContextHolder.setContext(
                new WithOfficer.Factory().of("bench", List.of("2021:01"), Role.HEALTH_OFFICER));
    }
}
