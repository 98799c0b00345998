package vn.hanoi.ops.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hanoi.ops.cameras.stream.RollUp;

/**
 * Measures how many observations the console accepts in a second, over HTTP and over MQTT, beside what the database takes
 * when rows are written into the same table without the console; the ways take turns within the same minute.
 */
class IntakeBench {

    private static final int ROUNDS = 3;
    private static final int CALLS = 5;
    private static final int MESSAGES = 10_000;
    private static final int GROWTH = 10;

    private final RunningConsole console;
    private final JdbcTemplate jdbc;
    private final ObservationBodies bodies;
    private final BareInserts bare;

    IntakeBench(RunningConsole console) {
        this.console = console;
        this.jdbc = console.bean(JdbcTemplate.class);
        this.bodies = new ObservationBodies(console.now());
        this.bare = new BareInserts(jdbc, console.now());
    }

    /** The table of results, with the stream table as it is and ten times larger. */
    String run() throws IOException, InterruptedException {
        round(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        String small = rows();
        enlarge();
        String large = rows();
        return "| rows before | bare, row by row in a batch | bare, 500 rows a statement | HTTP | share | MQTT |%n"
                        .formatted()
                + "|---|---|---|---|---|---|\n" + small + large;
    }

    private String rows() throws IOException, InterruptedException {
        long before = count();
        List<Double> single = new ArrayList<>();
        List<Double> multi = new ArrayList<>();
        List<Double> http = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            round(single, multi, http);
        }
        double mqtt = new MqttSender(console, bodies).perSecond(MESSAGES);
        return "| %,d | %,.0f/s | %,.0f/s | %,.0f/s | %.2f | %,.0f/s |%n"
                .formatted(before, median(single), median(multi), median(http), median(http) / median(single), mqtt);
    }

    private void round(List<Double> single, List<Double> multi, List<Double> http)
            throws IOException, InterruptedException {
        int rows = CALLS * ObservationBodies.SIZE;
        single.add(bare.rowByRow(rows));
        multi.add(bare.manyRows(rows));
        http.add(new HttpSender(console, bodies).perSecond(CALLS));
        System.err.printf(
                "bare %,.0f/s and %,.0f/s, HTTP %,.0f/s%n", single.getLast(), multi.getLast(), http.getLast());
    }

    /** Copies the table's rows under other camera numbers until it is ten times larger. */
    private void enlarge() {
        console.bean(RollUp.class).finish();
        for (int copy = 1; copy < GROWTH; copy++) {
            jdbc.update(
                    "INSERT INTO camera_observation SELECT camera_no + ?, at, digest, kind, counted_from,"
                            + " counted_since, person, bicycle, motorcycle, car, bus, truck, extras, arrived_at, 0, source,"
                            + " flags, stream, minibus FROM camera_observation WHERE camera_no < 2000000",
                    copy * 2_000_000);
        }
    }

    private long count() {
        Long count = jdbc.queryForObject("SELECT COUNT(*) FROM camera_observation", Long.class);
        return count == null ? 0 : count;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
