package vn.hanoi.ops.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.TransferMoved;
import vn.hanoi.ops.care.TransferState;
import vn.hanoi.ops.care.proposals.Patient;
import vn.hanoi.ops.care.proposals.PlaceProposals;
import vn.hanoi.ops.care.sites.CareTimes;
import vn.hanoi.ops.care.sites.Occupancy;
import vn.hanoi.ops.care.surge.Assignment;
import vn.hanoi.ops.care.surge.Demand;
import vn.hanoi.ops.care.surge.Solver;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.kernel.LiveChannel;

/** Measures proposals with many places, a plan beside the exact answer, racing holds, and how soon a place sees a request. */
final class CareBench {

    private static final int ROUNDS = 200;
    private static final int RACERS = 50;

    private final RunningConsole console;
    private final JdbcTemplate jdbc;

    CareBench(RunningConsole console) {
        this.console = console;
        this.jdbc = console.bean(JdbcTemplate.class);
    }

    /** @param places how many treat @param patients how many wait at once */
    String run(int places, int patients) throws InterruptedException {
        login();
        fill(places);
        String table =
                "| what | size | result |\n|---|---|---|\n" + proposals(places) + plan(patients) + races() + news();
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
        Assignment usual = Solver.solve(demands, beds, Solver.USUAL);
        Assignment exact = Solver.solve(demands, beds, beds.length);
        double above = (usual.cost() / exact.cost() - 1) * 100;
        return line(
                "plan",
                patients + " × 60",
                "%.0f ms, exact %.0f ms, %.2f %% above the optimum",
                (double) usual.millis(),
                (double) exact.millis(),
                above);
    }

    private String races() throws InterruptedException {
        byte[] site = jdbc.queryForObject(
                "SELECT site_id FROM care_pool WHERE bed_class = 'INTENSIVE' LIMIT 1", byte[].class);
        jdbc.update(
                "UPDATE care_pool SET beds = (SELECT COUNT(*) FROM care_stay WHERE left_at IS NULL AND site_id = ?"
                        + " AND bed_class = 'INTENSIVE') + 1 WHERE site_id = ? AND bed_class = 'INTENSIVE'",
                site,
                site);
        Occupancy occupancy = console.bean(Occupancy.class);
        TransactionTemplate transactions = new TransactionTemplate(console.bean(PlatformTransactionManager.class));
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        AtomicInteger won = new AtomicInteger();
        List<Double> times = Collections.synchronizedList(new ArrayList<>());
        List<Thread> racers = IntStream.range(0, RACERS)
                .mapToObj(n -> Thread.ofPlatform().start(() -> {
                    long begun = System.nanoTime();
                    transactions.executeWithoutResult(t -> {
                        Instant now = console.bean(ConsoleClock.class).instant();
                        SiteId id = new SiteId(Ids.uuid(site));
                        if (occupancy.lock(id, BedClass.INTENSIVE, now).free() > 0) {
                            hold(site, now);
                            won.incrementAndGet();
                        }
                    });
                    times.add((System.nanoTime() - begun) / 1e6);
                }))
                .toList();
        for (Thread racer : racers) {
            racer.join();
        }
        return line(
                "holds racing for one bed",
                RACERS + " at once",
                "%.0f won, p95 %.1f ms",
                (double) won.get(),
                at(times, 95));
    }

    private void hold(byte[] site, Instant now) {
        byte[] id = Ids.bytes(Ids.next());
        jdbc.update(
                "INSERT INTO care_hold (id, transfer_id, site_id, bed_class, officer, officer_name, since, until_at,"
                        + " open_for) VALUES (?, ?, ?, 'INTENSIVE', 'bench', '', ?, ?, ?)",
                id,
                id,
                site,
                CareTimes.utc(now),
                CareTimes.utc(now.plusSeconds(60)),
                id);
    }

    private String news() throws InterruptedException {
        LiveChannel channel = console.bean(LiveChannel.class);
        ApplicationEventPublisher events = console.events();
        List<Double> times = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            CountDownLatch seen = new CountDownLatch(1);
            LiveChannel.Registration following =
                    channel.subscribe(TransferMoved.TOPIC, TransferMoved.class, moved -> seen.countDown());
            long begun = System.nanoTime();
            events.publishEvent(new TransferMoved(TransferId.next(), AreaPath.CITY, null, null, TransferState.HELD));
            seen.await(5, TimeUnit.SECONDS);
            times.add((System.nanoTime() - begun) / 1e6);
            following.remove();
        }
        return line("a request on its way to a place's screen", "5", "p95 %.0f ms", at(times, 95));
    }

    private void fill(int wanted) {
        Integer there = jdbc.queryForObject("SELECT COUNT(*) FROM care_site", Integer.class);
        for (int n = there == null ? 0 : there; n < wanted; n++) {
            byte[] id = Ids.bytes(Ids.next());
            int tier = n % 10 < 6 ? 1 : n % 10 < 9 ? 2 : 3;
            jdbc.update(
                    "INSERT INTO care_site (id, version, code, name, folded, sought, kind, tier, area_path, lat, lon,"
                            + " address, desk_phone, capabilities, risk_groups, intake_from, intake_to, confirmed_at, registered_at)"
                            + " VALUES (?, 0, ?, ?, ?, ?, 'HOSPITAL', ?, '01.006.00181', ?, 105.83, '', '',"
                            + " 'OXYGEN,HFNC,VENTILATOR,OBSTETRICS', 'LOW,MEDIUM,HIGH,VERY_HIGH', 0, 0, NOW(3), NOW(3))",
                    id,
                    "BENCH-" + n,
                    "Bench " + n,
                    "bench " + n,
                    "bench " + n,
                    tier,
                    20.9 + n % 60 / 200.0);
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
