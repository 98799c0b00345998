package vn.hanoi.ops.bench;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ReflectionUtils;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Channel;
import vn.hanoi.ops.access.privacy.Disclosure;
import vn.hanoi.ops.access.privacy.Guarded;
import vn.hanoi.ops.access.privacy.Privacy;
import vn.hanoi.ops.hotline.tickets.TicketFilter;
import vn.hanoi.ops.hotline.tickets.TicketFilter.Tray;
import vn.hanoi.ops.hotline.tickets.TicketRow;
import vn.hanoi.ops.hotline.tickets.Tickets;

/**
 * Measures what the policy costs on the hotline's list: its first page for every post at the place where it works, every
 * guarded cell read through the policy, with ten thousand and with a million tickets; all posts take turns, and with them
 * the bare first page off the index of the list's order.
 */
class AccessBench {

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int PAGE = 100;
    private static final int WARM_UP = 60;
    private static final int ROUNDS = 200;
    private static final String BARE = "bare index scan";

    private final JdbcTemplate jdbc;
    private final Privacy privacy;
    private final Tickets tickets;

    AccessBench(RunningConsole console) {
        this.jdbc = console.bean(JdbcTemplate.class);
        this.privacy = console.bean(Privacy.class);
        this.tickets = console.bean(Tickets.class);
    }

    /** The tables of results for the two orders of the list. */
    String run() {
        ManyTickets many = new ManyTickets(jdbc);
        try {
            Map<Tray, Map<String, Double>> small = new LinkedHashMap<>();
            Map<Tray, Map<String, Double>> large = new LinkedHashMap<>();
            many.upTo(SMALL);
            for (Tray tray : List.of(Tray.ALL, Tray.OPEN)) {
                small.put(tray, medians(tray));
            }
            many.upTo(LARGE);
            for (Tray tray : List.of(Tray.ALL, Tray.OPEN)) {
                large.put(tray, medians(tray));
            }
            return table(Tray.ALL, small, large) + table(Tray.OPEN, small, large);
        } finally {
            many.drop();
        }
    }

    /** Medians in microseconds by reader. */
    private Map<String, Double> medians(Tray tray) {
        Map<String, IntSupplier> readers = new LinkedHashMap<>();
        readers.put(BARE, () -> bare(tray));
        for (Role role : Role.values()) {
            String area = place(role);
            readers.put(role + " in " + area, reader(tray, role, area));
        }
        Map<String, List<Double>> taken = new LinkedHashMap<>();
        readers.keySet().forEach(name -> taken.put(name, new ArrayList<>()));
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            for (var reader : readers.entrySet()) {
                double micros = micros(reader.getValue());
                if (round >= 0) {
                    taken.get(reader.getKey()).add(micros);
                }
            }
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        taken.forEach((name, times) -> medians.put(name, median(times)));
        System.err.println(tray + " " + medians);
        return medians;
    }

    private IntSupplier reader(Tray tray, Role role, String area) {
        SecurityContext login = new WithOfficer.Factory().of("bench", List.of("2021:" + area), role);
        TicketFilter filter = TicketFilter.of(tray);
        return () -> {
            SecurityContextHolder.setContext(login);
            try {
                Disclosure disclosure = privacy.on(Channel.LIST);
                return tickets.rows(filter, null, PAGE).stream()
                        .mapToInt(row -> read(row, disclosure))
                        .sum();
            } finally {
                SecurityContextHolder.clearContext();
            }
        };
    }

    private static int read(TicketRow row, Disclosure disclosure) {
        int read = 0;
        for (RecordComponent part : TicketRow.class.getRecordComponents()) {
            if (part.getType() == Guarded.class) {
                Guarded<?> value = (Guarded<?>) ReflectionUtils.invokeMethod(part.getAccessor(), row);
                read += disclosure.text(value).length();
            }
        }
        return read;
    }

    private int bare(Tray tray) {
        String rest =
                tray == Tray.ALL ? " ORDER BY opened_at DESC, id DESC" : " WHERE active = 1 ORDER BY sort_due, id";
        return jdbc.query("SELECT * FROM hotline_ticket" + rest + " LIMIT " + PAGE, (row, n) -> row.getString("place"))
                .size();
    }

    private static String table(Tray tray, Map<Tray, Map<String, Double>> small, Map<Tray, Map<String, Double>> large) {
        StringBuilder table =
                new StringBuilder("%n| %s | %,d rows | %,d rows | large ÷ small | ÷ bare |%n|---|---|---|---|---|%n"
                        .formatted(tray, SMALL, LARGE));
        double bare = large.get(tray).get(BARE);
        large.get(tray)
                .forEach((reader, time) -> table.append("| %s | %,.0f µs | %,.0f µs | %.2f | %.2f |%n"
                        .formatted(
                                reader,
                                small.get(tray).get(reader),
                                time,
                                time / small.get(tray).get(reader),
                                time / bare)));
        double[] posts = large.get(tray).entrySet().stream()
                .filter(reader -> !reader.getKey().equals(BARE))
                .mapToDouble(Map.Entry::getValue)
                .sorted()
                .toArray();
        return table + "%nworst post ÷ best post: %.2f%n".formatted(posts[posts.length - 1] / posts[0]);
    }

    private static String place(Role role) {
        return switch (role) {
            case WARD_POLICE, OFFICE_CHAIR -> "01.006.00193";
            case DISTRICT_OFFICER, HEALTH_OFFICER, VENUE_INSPECTOR, QUARANTINE_MANAGER -> "01.006";
            default -> "01";
        };
    }

    private static double micros(IntSupplier reader) {
        long began = System.nanoTime();
        reader.getAsInt();
        return (System.nanoTime() - began) / 1_000.0;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
