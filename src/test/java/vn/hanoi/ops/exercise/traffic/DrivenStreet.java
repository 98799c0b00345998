package vn.hanoi.ops.exercise.traffic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One street of the demo city whose cameras count what a test wants, through the gateway's door. */
public final class DrivenStreet implements AutoCloseable {

    private static final int PERIOD_MS = 250;
    private static final int ROUNDS_PER_TOKEN = 120;

    private final ConsoleClient console;
    private final List<DemoCamera> cameras;
    private final Thread driver = new Thread(this::drive, "driven-street");
    private volatile double density;
    private volatile boolean running = true;

    private DrivenStreet(ConsoleClient console, List<DemoCamera> cameras) {
        this.console = console;
        this.cameras = cameras;
        driver.setDaemon(true);
        driver.start();
    }

    /** Begins to send for the street with this code; nobody is on it yet. */
    public static DrivenStreet begin(ConsoleClient console, String street) throws IOException {
        List<DemoCamera> cameras =
                DemoCamera.all().stream().filter(c -> c.street().equals(street)).toList();
        return new DrivenStreet(console, cameras);
    }

    /** How many cameras watch the street with this code. */
    public static int cameras(String street) {
        try {
            return (int) DemoCamera.all().stream()
                    .filter(c -> c.street().equals(street))
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on there are so many people per square metre. */
    public void fill(double peoplePerSquareMetre) {
        density = peoplePerSquareMetre;
    }

    @Override
    public void close() throws InterruptedException {
        running = false;
        driver.join(5_000);
    }

    private void drive() {
        try {
            String token = console.gatewayToken("demo");
            for (int round = 1; running; round++) {
                if (round % ROUNDS_PER_TOKEN == 0) {
                    token = console.gatewayToken("demo");
                }
                String now = console.call("GET", "/api/exercise", token, Map.of())
                        .get("now")
                        .asString();
                console.call("POST", "/api/cameras/observations", token, Map.of("observations", counts(now)));
                Thread.sleep(PERIOD_MS);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Map<String, Object>> counts(String now) {
        List<Map<String, Object>> counts = new ArrayList<>();
        for (DemoCamera camera : cameras) {
            int people = (int) Math.round(density * camera.squareMetres());
            counts.add(Map.of(
                    "camera",
                    camera.code(),
                    "at",
                    now,
                    "kind",
                    "GAUGE",
                    "counts",
                    Map.of("person", people, "motorcycle", people * 2)));
        }
        return counts;
    }
}
