package vn.hanoi.ops.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.hanoi.ops.journey.OfficerBrowser;

/**
 * Measures how long an accepted count takes until another user's browser has drawn it, with cameras that send once a
 * second and several open maps, and what an open map costs in memory.
 */
class ScreenBench {

    private static final int SECONDS = 30;
    private static final int WARM_UP = 8;

    private final RunningConsole console;

    ScreenBench(RunningConsole console) {
        this.console = console;
    }

    /** Latency from acceptance to the drawn map, as a row of a table. @param streets how many the cameras watch */
    String latency(int browsers, int cameras, int streets) throws IOException, InterruptedException {
        try (OfficerBrowser chromium = new OfficerBrowser(console.address())) {
            List<DrawingProbe> probes = new ArrayList<>();
            for (int i = 0; i < browsers; i++) {
                probes.add(new DrawingProbe(openMap(chromium)));
            }
            CountingFleet fleet = new CountingFleet(console, cameras);
            fleet.run(WARM_UP);
            probes.forEach(DrawingProbe::take);
            fleet.run(SECONDS);
            Thread.sleep(2_000);
            List<Double> delays = new ArrayList<>();
            for (DrawingProbe probe : probes) {
                delays.addAll(delays(fleet, probe.take()));
            }
            return "| %d | %d | %d | %s |%n".formatted(cameras, streets, browsers, Percentiles.of(delays));
        }
    }

    /** Heap held by one open map screen, in MiB, measured over ten of them. */
    double memoryOfOneMap() {
        try (OfficerBrowser chromium = new OfficerBrowser(console.address())) {
            openMap(chromium);
            long before = heap();
            for (int i = 0; i < 10; i++) {
                openMap(chromium);
            }
            return (heap() - before) / 10.0 / (1 << 20);
        }
    }

    private static Page openMap(OfficerBrowser browser) {
        Page page = browser.officer("chihuy", "/map", OfficerBrowser.Screen.DESK);
        page.waitForSelector("ops-map");
        return page;
    }

    private static List<Double> delays(CountingFleet fleet, List<DrawingProbe.Drawn> drawn) {
        Map<String, Double> delays = new HashMap<>();
        for (DrawingProbe.Drawn value : drawn) {
            OptionalInt second = CountingFleet.second(value.count());
            if (second.isPresent()) {
                fleet.acceptedAt(second.getAsInt())
                        .ifPresent(at -> delays.merge(
                                value.street() + "@" + second.getAsInt(),
                                Math.max(0, value.atMillis() - at),
                                Math::min));
            }
        }
        return List.copyOf(delays.values());
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
