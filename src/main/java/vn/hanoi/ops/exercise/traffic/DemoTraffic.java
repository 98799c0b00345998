package vn.hanoi.ops.exercise.traffic;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Plays the demo city's cameras against a running console, as fast as the exercise runs. */
public final class DemoTraffic {

    private static final String FIRST_MORNING = "2021-09-21T06:30:00+07:00";
    private static final int CALL_LIMIT = 2_000;
    private static final int MESSAGES_A_SECOND = 4;
    private static final int PERIOD_MS = 250;

    private final ConsoleClient console;
    private final List<DemoCamera> cameras;
    private long sent;

    private DemoTraffic(ConsoleClient console, List<DemoCamera> cameras) {
        this.console = console;
        this.cameras = cameras;
    }

    /**
     * Runs an exercise at {@code --speed} (60) against {@code --console} and {@code --issuer}, for {@code --minutes} of
     * the exercise or until it is stopped. At the end the console is back on real time, on which the demo city moves by
     * itself; see {@link LiveTraffic}.
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> options = options(args);
        ConsoleClient console = new ConsoleClient(
                options.getOrDefault("console", "http://localhost:8080"),
                options.getOrDefault("issuer", "http://localhost:8081/realms/hanoi"));
        double speed = Double.parseDouble(options.getOrDefault("speed", "60"));
        Duration length = options.containsKey("minutes")
                ? Duration.ofMinutes(Long.parseLong(options.get("minutes")))
                : Duration.ofDays(365);
        new DemoTraffic(console, DemoCamera.all()).play(speed, length);
    }

    private void play(double speed, Duration length) throws IOException, InterruptedException {
        String officer = console.officerToken("chihuy", "demo");
        JsonNode state = console.call("POST", "/api/exercise", officer, Map.of("start", FIRST_MORNING, "speed", speed));
        Runtime.getRuntime().addShutdownHook(new Thread(this::backToRealTime));
        Instant start = Instant.parse(state.get("now").asString());
        System.out.printf("Playing %d cameras from %s, x%s; Ctrl-C ends it%n", cameras.size(), start, speed);
        run(start, speed, length);
        System.out.printf("Done: %d observations%n", sent);
    }

    private void backToRealTime() {
        try {
            console.call("DELETE", "/api/exercise", console.officerToken("chihuy", "demo"), Map.of());
        } catch (IOException e) {
            System.err.println("The console stays on the exercise's time: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Instant start, double speed, Duration length) throws IOException, InterruptedException {
        long began = System.nanoTime();
        String token = console.gatewayToken("demo");
        CityCounts city = new CityCounts(cameras, start);
        for (long round = 1; ; round++) {
            Duration elapsed = Duration.ofNanos((long) ((System.nanoTime() - began) * speed));
            if (elapsed.compareTo(length) > 0) {
                return;
            }
            send(
                    city.until(start.plus(elapsed), speed / MESSAGES_A_SECOND).stream()
                            .map(DemoTraffic::message)
                            .toList(),
                    token);
            if (round % 200 == 0) {
                token = console.gatewayToken("demo");
            }
            if (round % 20 == 0) {
                System.out.printf("  %s  %,d observations%n", start.plus(elapsed), sent);
            }
            long next = began + round * PERIOD_MS * 1_000_000L;
            Thread.sleep(Math.max(1, (next - System.nanoTime()) / 1_000_000));
        }
    }

    private static Map<String, Object> message(CityCounts.Count count) {
        return Map.of(
                "camera", count.camera(),
                "at", count.at().toString(),
                "kind", count.passages() ? "CUMULATIVE" : "GAUGE",
                "counts", count.counts());
    }

    private void send(List<Map<String, Object>> batch, String token) throws IOException, InterruptedException {
        for (int from = 0; from < batch.size(); from += CALL_LIMIT) {
            List<Map<String, Object>> part = batch.subList(from, Math.min(batch.size(), from + CALL_LIMIT));
            JsonNode receipt = console.call("POST", "/api/cameras/observations", token, Map.of("observations", part));
            sent += receipt.get("accepted").asLong();
        }
    }

    private static Map<String, String> options(String[] args) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < args.length; i++) {
            boolean valued = i + 1 < args.length && !args[i + 1].startsWith("--");
            options.put(args[i].replaceFirst("^--", ""), valued ? args[++i] : "");
        }
        return options;
    }
}
