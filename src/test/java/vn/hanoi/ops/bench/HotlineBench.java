package vn.hanoi.ops.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.hotline.calls.CallOutcome;
import vn.hanoi.ops.hotline.calls.Calls;
import vn.hanoi.ops.hotline.calls.LogCall;
import vn.hanoi.ops.hotline.clock.ClockEntry;
import vn.hanoi.ops.hotline.clock.ClockEvent;
import vn.hanoi.ops.hotline.clock.SlaClock;
import vn.hanoi.ops.hotline.rules.CalendarsChanged;
import vn.hanoi.ops.hotline.rules.HotlineRules;
import vn.hanoi.ops.hotline.tickets.Duplicates;
import vn.hanoi.ops.hotline.tickets.HotlineBoard;
import vn.hanoi.ops.hotline.tickets.OpenTicket;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.TicketIntake;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.Tickets;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.LiveChannel;

/**
 * Queues of each role, the search for duplicates and openings with a twentieth of the tickets and with all, the clocks after
 * a change of calendars, a minute of calls while boards are open, and the clocks alone.
 */
class HotlineBench {

    private static final int ROUNDS = 60;
    private static final int BOARDS = 5;
    private static final int AGENTS = 30;
    private static final int CALLS = 60;
    private static final long A_CALL_MS = 1_000;
    private static final int EVALUATIONS = 200_000;
    private static final String COPIED =
            "version, origin, state, active, published, category, terms, personal, area_path,"
                    + " handler_path, desk, outside, lat, lon, place, text, sealed_place, sealed_text, folded, caller_name, phone,"
                    + " phone_hash, media_url, account, answer, assignee, assignee_name, opened_at, updated_at, answered_at,"
                    + " closed_at, told_at, answer_due, update_due, solve_due, sort_due, warn_at, marked_percent, late";

    private final RunningConsole console;
    private final JdbcTemplate jdbc;

    HotlineBench(RunningConsole console) {
        this.console = console;
        this.jdbc = console.bean(JdbcTemplate.class);
    }

    /** @param tickets how many there are in the end, such as 200,000 */
    String run(int tickets) throws InterruptedException {
        while (count() < 6_000) {
            Thread.sleep(500);
        }
        StringBuilder table =
                new StringBuilder("| tickets | what | rounds | p50 | p95 | worst |\n|---|---|---|---|---|---|\n");
        for (int size : new int[] {Math.max(6_000, tickets / 20), tickets}) {
            grow(size);
            int now = count();
            measure().forEach((what, result) -> table.append("| %,d | %s | %s |%n".formatted(now, what, result)));
        }
        table.append("| %,d | %s | %s |%n".formatted(count(), "logging a call, 30 agents, 5 boards", calls()));
        table.append(recomputed(tickets / 10));
        return table + "%nClock evaluations: %,.0f/s%n".formatted(evaluations());
    }

    /** Computes the clocks of so many open tickets anew, as after a change of a calendar. */
    private String recomputed(int open) {
        new ManyOpenTickets(jdbc).upTo(open);
        int have = jdbc.queryForObject("SELECT COUNT(*) FROM hotline_ticket WHERE active = 1", Integer.class);
        login("truongca1022", "01", Role.HOTLINE_SUPERVISOR);
        long began = System.nanoTime();
        console.events().publishEvent(new CalendarsChanged());
        double seconds = (System.nanoTime() - began) / 1e9;
        return "%nClocks of %,d open tickets computed anew: %.1f s, %,.0f tickets/s%n"
                .formatted(have, seconds, have / seconds);
    }

    /** One call a second from 30 agents while five boards draw themselves anew with each push. */
    private Percentiles calls() throws InterruptedException {
        HotlineBoard board = console.bean(HotlineBoard.class);
        LiveChannel channel = console.bean(LiveChannel.class);
        List<LiveChannel.Registration> boards = new ArrayList<>();
        for (int n = 0; n < BOARDS; n++) {
            boards.add(channel.subscribe(Calls.TOPIC, Boolean.class, news -> {
                login("truongca1022", "01", Role.HOTLINE_SUPERVISOR);
                board.figures();
                board.desks();
                board.oldest();
                board.ahead();
            }));
        }
        Calls calls = console.bean(Calls.class);
        List<Double> millis = new ArrayList<>();
        for (int n = 0; n < CALLS; n++) {
            login("tongdai" + n % AGENTS, "01", Role.HOTLINE_OPERATOR);
            long began = System.nanoTime();
            calls.log(new LogCall(
                    null, Optional.of("TRAVEL"), CallOutcome.SOLVED, "", Optional.empty(), Optional.empty(), 60));
            long took = System.nanoTime() - began;
            millis.add(took / 1e6);
            Thread.sleep(Math.max(0, A_CALL_MS - took / 1_000_000));
        }
        boards.forEach(LiveChannel.Registration::remove);
        return Percentiles.of(millis);
    }

    private Map<String, Percentiles> measure() {
        Map<String, Percentiles> results = new TreeMap<>();
        results.put("queue, operator", queue("tongdai1022", "01", Role.HOTLINE_OPERATOR));
        results.put("queue, district", queue("quan.dongda", "01.006", Role.DISTRICT_OFFICER));
        results.put("queue, ward", queue("congan.vanmieu", "01.006.00181", Role.WARD_POLICE));
        login("tongdai1022", "01", Role.HOTLINE_OPERATOR);
        results.put("duplicates", time(() -> console.bean(Duplicates.class)
                .of(
                        OpenTicket.ofCall("MASK", "Nhiều người bán hàng không đeo khẩu trang", "Cổng chợ"),
                        new AreaPath("01.006.00181"))));
        results.put("opening", time(() -> console.bean(TicketIntake.class)
                .open(OpenTicket.ofCall("MASK", "Không đeo khẩu trang", "Cổng chợ")
                        .in(new AreaPath("01.006.00181")))));
        return results;
    }

    private Percentiles queue(String account, String area, Role role) {
        login(account, area, role);
        Tickets tickets = console.bean(Tickets.class);
        return time(() -> {
            List<TicketRow> first = tickets.rows(TicketFilter.of(Tray.OPEN), null, 100);
            tickets.rows(TicketFilter.of(Tray.MINE), first.isEmpty() ? null : first.getLast(), 100);
            tickets.count(TicketFilter.of(Tray.LATE), 1_000);
        });
    }

    private static Percentiles time(Runnable step) {
        List<Double> millis = new ArrayList<>();
        for (int n = 0; n < ROUNDS; n++) {
            long began = System.nanoTime();
            step.run();
            millis.add((System.nanoTime() - began) / 1e6);
        }
        return Percentiles.of(millis.subList(5, millis.size()));
    }

    private double evaluations() {
        HotlineRules rules = console.bean(HotlineRules.class);
        Instant start = console.now();
        SlaClock clock = new SlaClock(
                List.of(
                        ClockEntry.start(start, Duration.ofHours(16), "OFFICE"),
                        ClockEntry.of(ClockEvent.PAUSE, start.plusSeconds(7_200)),
                        ClockEntry.of(ClockEvent.RESUME, start.plusSeconds(90_000))),
                rules::calendar);
        long began = System.nanoTime();
        for (int n = 0; n < EVALUATIONS; n++) {
            clock.read(start.plusSeconds(90_000L + n));
        }
        return EVALUATIONS / ((System.nanoTime() - began) / 1e9);
    }

    /** Copies the demo city's tickets under new ids until there are so many. */
    private void grow(int size) {
        for (int have = count(); have < size; have = count()) {
            int more = Math.min(size - have, 20_000);
            jdbc.update("INSERT INTO hotline_ticket (id, year, number, " + COPIED
                    + ") SELECT UNHEX(REPLACE(UUID(), '-', '')), 1900, " + have + " + ROW_NUMBER() OVER (ORDER BY id), "
                    + COPIED + " FROM hotline_ticket LIMIT " + more);
        }
        jdbc.execute("ANALYZE TABLE hotline_ticket");
    }

    private int count() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM hotline_ticket", Integer.class);
    }

    private static void login(String account, String area, Role role) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of(account, List.of("2021:" + area), role));
    }
}
