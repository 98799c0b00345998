package vn.hanoi.ops.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.records.CaseList;

/** Measures the first page of the list of cases for each role and place, and compares a few cases with many. */
final class CaseListsBench {

    private static final int ROUNDS = 40;
    private static final int WARM_UP = 20;
    private static final List<Map.Entry<Role, String>> ROLES = List.of(
            Map.entry(Role.HEALTH_OFFICER, "01"),
            Map.entry(Role.HEALTH_OFFICER, "01.006"),
            Map.entry(Role.HEALTH_OFFICER, "01.006.00181"),
            Map.entry(Role.COMMAND_CENTRE, "01"),
            Map.entry(Role.DISTRICT_OFFICER, "01.002"));

    private final RunningConsole console;

    CaseListsBench(RunningConsole console) {
        this.console = console;
    }

    static String table(int few, Map<String, Percentiles> small, int many, Map<String, Percentiles> large) {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "| role, area, tray | %,d cases p50 | p95 | %,d cases p50 | p95 | p50 large ÷ small |%n"
                        + "|---|---|---|---|---|---|%n",
                few,
                many));
        double worst = 0;
        for (Map.Entry<String, Percentiles> one : small.entrySet()) {
            Percentiles then = large.get(one.getKey());
            double ratio = then.p50() / one.getValue().p50();
            worst = Math.max(worst, ratio);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f ms | %.1f ms | %.1f ms | %.1f ms | %.2f |%n",
                    one.getKey(),
                    one.getValue().p50(),
                    one.getValue().p95(),
                    then.p50(),
                    then.p95(),
                    ratio));
        }
        return table.append(String.format(Locale.ROOT, "%nWorst list, large ÷ small: %.2f%n", worst))
                .toString();
    }

    Map<String, Percentiles> measure() {
        Map<String, Percentiles> found = new LinkedHashMap<>();
        for (Map.Entry<Role, String> role : ROLES) {
            CasesBench.login(role.getKey(), role.getValue());
            for (Tray tray : List.of(Tray.CLOCK, Tray.OPEN, Tray.ALL)) {
                CaseList list = console.bean(CaseList.class);
                IntSupplier page = () -> {
                    list.count(CaseFilter.of(tray), 1_000);
                    return list.rows(CaseFilter.of(tray), null, 100).size();
                };
                CasesBench.times(WARM_UP, page);
                found.put(
                        role.getKey() + ", " + role.getValue() + ", " + tray,
                        Percentiles.of(CasesBench.times(ROUNDS, page)));
            }
        }
        return found;
    }
}
