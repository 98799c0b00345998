package vn.hanoi.ops.bench;

import java.io.IOException;
import java.util.Arrays;

/** Measures how fast the console is; each name prints tables for {@code docs/benchmarks.md}. */
public final class Bench {

    private Bench() {}

    /** Runs the named measurement: {@code crowding}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (!Arrays.equals(args, new String[] {"crowding"})) {
            System.err.println("Which one? ./console bench crowding");
            System.exit(2);
        }
        try (RunningConsole console = new RunningConsole()) {
            ScreenBench screens = new ScreenBench(console);
            System.out.printf("%n| cameras | browsers | drawn | p50 | p95 | worst |%n|---|---|---|---|---|---|%n");
            System.out.print(screens.latency(10, 500));
            MoreCameras.upTo(2_000, console);
            System.out.print(screens.latency(10, 2_000));
            System.out.printf("%nMemory of one open map: %.1f MiB%n", screens.memoryOfOneMap());
        }
        System.exit(0);
    }
}
