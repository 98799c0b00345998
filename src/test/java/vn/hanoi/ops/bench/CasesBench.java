package vn.hanoi.ops.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.records.BulkOrder;
import vn.hanoi.ops.cases.records.BulkStep;
import vn.hanoi.ops.cases.records.BulkSteps;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.kernel.Ids;

/** Measures lists of cases for each role with few and with many rows, and a bulk step with 1,000 cases. */
final class CasesBench {

    private static final int FEW = 10_000;
    private static final int ROUNDS = 30;
    private static final List<Map.Entry<String, String>> ROLES = List.of(
            Map.entry("HEALTH_OFFICER", "01"),
            Map.entry("HEALTH_OFFICER", "01.006"),
            Map.entry("HEALTH_OFFICER", "01.006.00181"),
            Map.entry("COMMAND_CENTRE", "01"),
            Map.entry("DISTRICT_OFFICER", "01.002"));

    private final RunningConsole console;
    private final JdbcTemplate jdbc;

    CasesBench(RunningConsole console) {
        this.console = console;
        this.jdbc = console.bean(JdbcTemplate.class);
    }

    /** Fills up to so many cases and prints the table. */
    String run(int many) {
        StringBuilder table =
                new StringBuilder("| cases | role | area | tray | p50 ms | p95 ms |\n|---|---|---|---|---|---|\n");
        for (int size : new int[] {FEW, many}) {
            fill(size);
            for (Map.Entry<String, String> role : ROLES) {
                login(role.getKey(), role.getValue());
                for (Tray tray : List.of(Tray.CLOCK, Tray.OPEN, Tray.ALL)) {
                    table.append(row(size, role, tray));
                }
            }
        }
        login("HEALTH_OFFICER", "01");
        table.append(bulk());
        SecurityContextHolder.clearContext();
        return table.toString();
    }

    private String row(int size, Map.Entry<String, String> role, Tray tray) {
        CaseList list = console.bean(CaseList.class);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            list.rows(CaseFilter.of(tray), null, 100);
            list.count(CaseFilter.of(tray), 1_000);
            times.add((System.nanoTime() - begun) / 1e6);
        }
        times.sort(Double::compare);
        return String.format(
                Locale.ROOT,
                "| %d | %s | %s | %s | %.1f | %.1f |%n",
                size,
                role.getKey(),
                role.getValue(),
                tray,
                times.get(ROUNDS / 2),
                times.get(ROUNDS * 95 / 100));
    }

    private String bulk() {
        List<CaseId> ids = console.bean(CaseList.class).ids(CaseFilter.of(Tray.ENDING), 1_000);
        BulkOrder order = new BulkOrder(UUID.randomUUID(), BulkStep.END_QUARANTINE, 0, "");
        BulkSteps steps = console.bean(BulkSteps.class);
        int done = 0;
        long begun = System.nanoTime();
        for (int from = 0; from < ids.size(); from += 100) {
            done += steps.run(order, ids.subList(from, Math.min(ids.size(), from + 100)))
                    .done();
        }
        long millis = (System.nanoTime() - begun) / 1_000_000;
        return String.format(
                Locale.ROOT, "%nBulk step with %d cases, %d of them changed: %d ms%n", ids.size(), done, millis);
    }

    private void fill(int wanted) {
        Integer there = jdbc.queryForObject("SELECT COUNT(*) FROM cases_case", Integer.class);
        List<String> wards = jdbc.queryForList(
                "SELECT path FROM area_unit WHERE scheme = '2021' AND LENGTH(path) = 12", String.class);
        int from = there == null ? 0 : there;
        List<Object[]> rows = new ArrayList<>();
        for (int n = from; n < wanted; n++) {
            String ward = wards.get(n * 31 % wards.size());
            boolean f0 = n % 5 == 0;
            boolean open = n % 10 < 3;
            rows.add(new Object[] {
                Ids.bytes(Ids.next()),
                n + 1_000_000,
                Ids.bytes(UUID.randomUUID()),
                ward,
                ward.substring(0, 6),
                f0 ? "F0" : "F1",
                open ? f0 ? "CONFIRMED" : "IN_QUARANTINE" : f0 ? "RECOVERED" : "COMPLETED",
                f0 && open && n % 100 == 0 ? "2021-09-21 0" + n / 100 % 10 + ":00:00" : null,
                open ? null : "2021-09-01 00:00:00",
                f0 ? null : "2021-09-10"
            });
            if (rows.size() == 5_000 || n == wanted - 1) {
                insert(rows);
                rows.clear();
            }
        }
        jdbc.execute("ANALYZE TABLE cases_case");
    }

    private void insert(List<Object[]> rows) {
        jdbc.batchUpdate(
                "INSERT INTO cases_case (id, version, year, number, person_id, area_path, district_path, kind, state,"
                        + " clock_due_at, clock_warn_at, ended_at, quarantine_until, last_exposure_on, rules_version,"
                        + " registered_at) VALUES (?, 0, 2021, ?, ?, ?, ?, ?, ?, ?, clock_due_at, ?, ?,"
                        + " quarantine_until, 1, '2021-09-20 00:00:00')",
                rows);
    }

    private static void login(String role, String area) {
        SecurityContextHolder.setContext(
                new WithOfficer.Factory().of("bench", List.of("2021:" + area), Role.valueOf(role)));
    }
}
