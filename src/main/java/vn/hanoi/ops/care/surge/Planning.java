package vn.hanoi.ops.care.surge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;
import vn.hanoi.ops.care.proposals.CareSettings;
import vn.hanoi.ops.care.proposals.Patient;
import vn.hanoi.ops.care.proposals.Ranking;
import vn.hanoi.ops.care.sites.SiteBoard;
import vn.hanoi.ops.care.sites.SiteRow;
import vn.hanoi.ops.care.transfers.TransferPatients;

/** Turns who waits and what is free into a problem, and its answer into lines. */
@Component
class Planning {

    private static final int SCALE = 10;

    private final SiteBoard sites;
    private final TransferPatients patients;
    private final CareSettings settings;

    Planning(SiteBoard sites, TransferPatients patients, CareSettings settings) {
        this.sites = sites;
        this.patients = patients;
        this.settings = settings;
    }

    /** An answer with its lines. */
    record Solved(double cost, long millis, List<PlanTable.Line> lines) {}

    /** A class of bed of a place. */
    private record Pool(SiteId site, BedClass bedClass) {}

    /** Places everybody who is not fixed; fixed ones take their beds first. */
    Solved solve(List<TransferId> waiting, Map<TransferId, SiteId> fixed, Instant now) {
        List<SiteRow> places = sites.all(now);
        Map<TransferId, Patient> people = patients.of(waiting);
        List<Pool> pools = new ArrayList<>();
        places.forEach(site -> site.loads().keySet().forEach(bed -> pools.add(new Pool(site.id(), bed))));
        Map<Pool, Integer> index = new HashMap<>();
        pools.forEach(pool -> index.put(pool, index.size()));
        int[] beds = free(places, pools);
        Map<List<Integer>, List<TransferId>> alike = new LinkedHashMap<>();
        List<PlanTable.Line> lines = new ArrayList<>();
        for (TransferId id : waiting) {
            Ranking ranking = Ranking.of(people.get(id), places, settings.at(now), now);
            SiteId wanted = fixed.get(id);
            if (wanted != null) {
                ranking.of(wanted)
                        .map(r -> index.get(new Pool(wanted, r.bedClass())))
                        .ifPresent(p -> beds[p]--);
                lines.add(new PlanTable.Line(id, wanted, true, null));
            } else {
                alike.computeIfAbsent(costs(ranking, index), c -> new ArrayList<>())
                        .add(id);
            }
        }
        return spread(alike, beds, pools, lines);
    }

    private static int[] free(List<SiteRow> places, List<Pool> pools) {
        Map<SiteId, SiteRow> byId = places.stream().collect(Collectors.toMap(SiteRow::id, Function.identity()));
        return pools.stream()
                .mapToInt(pool ->
                        byId.get(pool.site()).loads().get(pool.bedClass()).free())
                .toArray();
    }

    private static List<Integer> costs(Ranking ranking, Map<Pool, Integer> index) {
        Integer[] costs = new Integer[index.size()];
        Arrays.fill(costs, -1);
        ranking.best()
                .forEach(ranked -> costs[index.get(new Pool(ranked.site().id(), ranked.bedClass()))] =
                        (int) Math.round((100 - ranked.points()) * SCALE));
        return List.of(costs);
    }

    private static Solved spread(
            Map<List<Integer>, List<TransferId>> alike, int[] beds, List<Pool> pools, List<PlanTable.Line> lines) {
        List<List<TransferId>> groups = List.copyOf(alike.values());
        List<Demand> demands = alike.entrySet().stream()
                .map(e -> new Demand(
                        e.getValue().size(),
                        e.getKey().stream().mapToInt(Integer::intValue).toArray()))
                .toList();
        int[] room = Arrays.stream(beds).map(bed -> Math.max(0, bed)).toArray();
        Assignment answer = Solver.solve(demands, room);
        for (int d = 0; d < groups.size(); d++) {
            Iterator<TransferId> people = groups.get(d).iterator();
            for (int p = 0; p < pools.size(); p++) {
                for (int n = 0; n < answer.counts()[d][p]; n++) {
                    lines.add(new PlanTable.Line(people.next(), pools.get(p).site(), false, null));
                }
            }
            people.forEachRemaining(id -> lines.add(new PlanTable.Line(id, null, false, null)));
        }
        return new Solved(answer.cost(), answer.millis(), lines);
    }
}
