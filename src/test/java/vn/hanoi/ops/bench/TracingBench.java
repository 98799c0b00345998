package vn.hanoi.ops.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.CaseRegister;
import vn.hanoi.ops.cases.ConfirmCase;
import vn.hanoi.ops.cases.ConfirmationMethod;
import vn.hanoi.ops.cases.DetectionPlace;
import vn.hanoi.ops.cases.RegisterCase;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.DayPartitions;
import vn.hanoi.ops.kernel.Ids;
import vn.hanoi.ops.people.Birth;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonRegister;
import vn.hanoi.ops.people.RegisterPerson;
import vn.hanoi.ops.tracing.TraceQuestion;
import vn.hanoi.ops.tracing.Tracing;
import vn.hanoi.ops.venues.checkins.CheckInIntake;
import vn.hanoi.ops.venues.checkins.Source;
import vn.hanoi.ops.venues.checkins.Submission;

/**
 * Measures check-ins and tracing: intake beside bare inserts, a forward trace beside the bare index scans of the same rows
 * with few and with many rows, a backward trace over 50 cases, and the drop of a day.
 */
final class TracingBench {

    private static final int DAYS = 30;
    private static final int STAYS = 20;
    private static final int CASES = 50;
    private static final int STADIUM = 40_000;
    private static final int INGEST = 20_000;
    private static final int ROUNDS = 9;
    private static final int TRACES = 4;
    private static final int REGULARS = 60_000;
    private static final Duration LOOKBACK = Duration.ofMinutes(60);
    private static final Duration TRAILING = Duration.ofMinutes(30);
    private static final AreaPath WARD = new AreaPath("01.006.00181");

    private final BeanFactory console;
    private final JdbcTemplate jdbc;
    private final Random random = new Random(11);
    private final Instant now;
    private ManyCheckIns checkIns;
    private List<Integer> numbers = List.of();
    private int phones = 61_000_000;

    private record Stop(int venue, Instant from, Instant to) {}

    private record Ill(CaseId id, List<Stop> stops) {}

    TracingBench(BeanFactory console) {
        this.console = console;
        this.jdbc = console.getBean(JdbcTemplate.class);
        this.now = console.getBean(ConsoleClock.class).instant();
    }

    /**
     * Runs all of it.
     *
     * @param rows how many check-ins in the end; a tenth of them is measured first
     * @param minutes after which no more rows are written; what is there then is measured
     */
    String run(long rows, int venues, int people, int minutes) {
        Instant deadline = Instant.now().plus(Duration.ofMinutes(minutes));
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("bench", Role.HEALTH_OFFICER));
        venues(venues);
        numbers = jdbc.queryForList(
                "SELECT number FROM venues_venue WHERE stage <> 'CLOSED' ORDER BY number", Integer.class);
        checkIns = new ManyCheckIns(jdbc, console.getBean(TransactionTemplate.class), numbers, people);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        new DayPartitions(jdbc, "venues_check_in").cover(today.minusDays(DAYS), today.plusDays(1));
        StringBuilder table = new StringBuilder(ingest());
        table.append(
                "\n| check-ins | forward p50 ms | p95 ms | bare scans p50 ms | p95 ms | share p95 | whole request p95 ms"
                        + " |\n|---|---|---|---|---|---|---|\n");
        checkIns.crowd(numbers.getFirst(), STADIUM, now.minus(Duration.ofDays(2)));
        List<Ill> ill = cases();
        table.append(forward(rows / 10, ill, deadline));
        table.append(forward(rows, ill, deadline));
        table.append(backward(ill));
        table.append(drop(today.minusDays(DAYS - 1)));
        SecurityContextHolder.clearContext();
        return table.toString();
    }

    /** Visitors are people who come again, as in a city that checks in for weeks: the first rounds meet them. */
    private String ingest() {
        List<Double> own = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        for (int warm = 0; warm < ROUNDS; warm++) {
            intake();
        }
        for (int round = 0; round < ROUNDS; round++) {
            own.add(intake());
            bare.add(checkIns.bare(INGEST, now));
        }
        own.sort(Double::compare);
        bare.sort(Double::compare);
        double console = own.get(ROUNDS / 2);
        double jdbcAlone = bare.get(ROUNDS / 2);
        return String.format(
                Locale.ROOT,
                "| intake rows/s | bare JDBC rows/s | share |%n|---|---|---|%n| %.0f | %.0f | %.2f |%n",
                console,
                jdbcAlone,
                console / jdbcAlone);
    }

    private double intake() {
        List<Submission> list = new ArrayList<>();
        for (int i = 0; i < INGEST; i++) {
            Instant at = now.minusMillis(1_000L + random.nextInt(43_000_000));
            String phone = String.format(Locale.ROOT, "09%08d", random.nextInt(REGULARS));
            list.add(new Submission("", checkIns.venue(), 0, phone, "", "", at, false, null));
        }
        CheckInIntake intake = console.getBean(CheckInIntake.class);
        long began = System.nanoTime();
        for (int start = 0; start < INGEST; start += 5_000) {
            intake.accept(list.subList(start, start + 5_000), Source.SYSTEM);
        }
        return INGEST / ((System.nanoTime() - began) / 1e9);
    }

    private List<Ill> cases() {
        List<Ill> ill = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            String phone = String.format(Locale.ROOT, "09%08d", phones++);
            PersonData data = PersonData.named("Người Mẫu").born(Birth.in(1980)).phone(phone);
            LocalDate sampled = LocalDate.ofInstant(now, ConsoleClock.HANOI).minusDays(1);
            CaseId id = console.getBean(CaseRegister.class)
                    .register(RegisterCase.f0(
                            console.getBean(PersonRegister.class).register(new RegisterPerson(data, WARD)),
                            WARD,
                            new ConfirmCase(
                                    ConfirmationMethod.RT_PCR,
                                    20.0,
                                    sampled,
                                    now.minusSeconds(3_600),
                                    DetectionPlace.COMMUNITY)));
            ill.add(new Ill(id, stops(phone)));
        }
        return ill;
    }

    /** 20 stays in the last 13 days, in venues as anybody visits them. */
    private List<Stop> stops(String phone) {
        List<Stop> stops = new ArrayList<>();
        List<Submission> list = new ArrayList<>();
        for (int i = 0; i < STAYS; i++) {
            Instant from = now.minus(Duration.ofDays(1 + i % 12)).minusSeconds(random.nextInt(40_000));
            Instant to = from.plusSeconds(1_800 + random.nextInt(3_600));
            int venue = checkIns.venue();
            stops.add(new Stop(venue, from, to));
            list.add(new Submission("", venue, 0, phone, "", "", from, false, null));
            list.add(new Submission("", venue, 0, phone, "", "", to, true, null));
        }
        console.getBean(CheckInIntake.class).accept(list, Source.SYSTEM);
        return stops;
    }

    private String forward(long rows, List<Ill> ill, Instant deadline) {
        Long there = jdbc.queryForObject("SELECT COUNT(*) FROM venues_check_in", Long.class);
        long missing = rows - (there == null ? 0 : there);
        long measured = missing > 0 ? rows - missing + checkIns.fill(missing, now, DAYS, deadline) : rows - missing;
        jdbc.execute("ANALYZE TABLE venues_check_in");
        List<Double> own = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        ill.forEach(one -> measure(one, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
        for (int round = 0; round < TRACES; round++) {
            ill.forEach(one -> measure(one, own, whole, bare));
        }
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %.1f | %.1f | %.2f | %.1f |%n",
                measured,
                at(own, 50),
                at(own, 95),
                at(bare, 50),
                at(bare, 95),
                at(own, 95) / at(bare, 95),
                at(whole, 95));
    }

    private void measure(Ill one, List<Double> own, List<Double> whole, List<Double> bare) {
        long began = System.nanoTime();
        for (Stop stop : one.stops()) {
            jdbc.query(
                    "SELECT venue_no, at, person, leaving, zone FROM venues_check_in WHERE venue_no = ? AND at >= ?"
                            + " AND at < ? ORDER BY at",
                    row -> {
                        row.getBytes("person");
                    },
                    stop.venue(),
                    utc(stop.from().minus(LOOKBACK)),
                    utc(stop.to().plus(TRAILING)));
        }
        bare.add((System.nanoTime() - began) / 1e6);
        began = System.nanoTime();
        TraceQuestion question =
                TraceQuestion.of(one.id(), "Đo tốc độ truy vết").between(now.minus(Duration.ofDays(14)), now);
        var trace = console.getBean(Tracing.class).forward(question);
        whole.add((System.nanoTime() - began) / 1e6);
        own.add(jdbc.queryForObject("SELECT micros FROM tracing_run WHERE id = ?", Double.class, (Object)
                        Ids.bytes(trace.run().value()))
                / 1_000);
    }

    private String backward(List<Ill> ill) {
        List<CaseId> ids = ill.stream().map(Ill::id).toList();
        TraceQuestion question =
                TraceQuestion.of(ids.getFirst(), "Đo tốc độ truy vết").among(ids);
        List<Double> times = new ArrayList<>();
        int places = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            places = console.getBean(Tracing.class).backward(question).places().size();
            times.add((System.nanoTime() - began) / 1e6);
        }
        return String.format(
                Locale.ROOT,
                "%nBackward over %d cases, %d shared places: p50 %.0f ms, worst %.0f ms%n",
                ids.size(),
                places,
                at(times, 50),
                at(times, 100));
    }

    private String drop(LocalDate firstKept) {
        Long before = jdbc.queryForObject("SELECT COUNT(*) FROM venues_check_in WHERE at < ?", Long.class, firstKept);
        long began = System.nanoTime();
        int dropped = new DayPartitions(jdbc, "venues_check_in").dropBefore(firstKept);
        return String.format(
                Locale.ROOT,
                "Drop of %d days with %,d check-ins: %.0f ms%n",
                dropped,
                before,
                (System.nanoTime() - began) / 1e6);
    }

    private void venues(int wanted) {
        Integer there = jdbc.queryForObject("SELECT COUNT(*) FROM venues_venue", Integer.class);
        List<Object[]> rows = new ArrayList<>();
        for (int n = there == null ? 0 : there; n < wanted; n++) {
            String name = "Quán " + n;
            rows.add(new Object[] {Ids.bytes(Ids.next()), name, "quan " + n, "quan " + n, WARD.value()});
            if (rows.size() == 5_000 || n == wanted - 1) {
                jdbc.batchUpdate(
                        "INSERT INTO venues_venue (id, version, name, folded, sought, kind, address, street, area_path,"
                                + " lat, lon, checker, owner_kind, opening, opening_basis, stage, generation, last_zone,"
                                + " registered_at) VALUES (?, 0, ?, ?, ?, 'EATERY', 'Số 1', 'Phố Mẫu', ?, 21.03, 105.84,"
                                + " '', 'PERSON', 'OPEN', '', 'POSTED', 1, 0, '2021-09-01')",
                        rows);
                rows.clear();
            }
        }
    }

    private static double at(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
