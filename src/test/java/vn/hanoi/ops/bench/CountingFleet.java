package vn.hanoi.ops.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.hanoi.ops.exercise.traffic.ConsoleClient;

/** Cameras that all send once a second a count which tells in which second it was sent. */
class CountingFleet {

    private static final int BASE = 1_000;

    private final RunningConsole console;
    private final ConsoleClient client;
    private final int cameras;
    private final Map<Integer, Double> accepted = new HashMap<>();
    private int second;

    CountingFleet(RunningConsole console, int cameras) {
        this.console = console;
        this.client = console.client();
        this.cameras = cameras;
    }

    /** Sends for so many seconds, one call with all cameras in each. */
    void run(int seconds) throws IOException, InterruptedException {
        String token = client.gatewayToken("demo");
        long began = System.nanoTime();
        for (int i = 1; i <= seconds; i++) {
            second++;
            client.call("POST", "/api/cameras/observations", token, Map.of("observations", batch()));
            accepted.put(second, (double) System.currentTimeMillis());
            Thread.sleep(Math.max(1, (began + i * 1_000_000_000L - System.nanoTime()) / 1_000_000));
        }
    }

    /** When the console had accepted that second's counts, in milliseconds since the epoch. */
    Optional<Double> acceptedAt(int second) {
        return Optional.ofNullable(accepted.get(second));
    }

    /** The second in which all cameras of a street sent this sum, or nothing for a sum out of several seconds. */
    static OptionalInt second(long sum) {
        long watching = sum / BASE;
        return watching == 0 || sum % watching != 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) (sum / watching - BASE));
    }

    private List<Map<String, Object>> batch() {
        List<Map<String, Object>> batch = new ArrayList<>(cameras);
        String now = console.now().toString();
        for (int n = 1; n <= cameras; n++) {
            batch.add(Map.of(
                    "camera",
                    "CAM%03d".formatted(n),
                    "at",
                    now,
                    "kind",
                    "GAUGE",
                    "counts",
                    Map.of("person", BASE + second)));
        }
        return batch;
    }
}
