package vn.hanoi.ops.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hanoi.ops.kernel.demo.DemoLoads;

/** Measures how fast the console is; each name prints tables for {@code docs/benchmarks.md}. */
public final class Bench {

    private static final String SIZE = "console.bench.";

    private static final Map<String, Measurement> MEASUREMENTS = new TreeMap<>(Map.of(
            "access", console -> new AccessBench(console).run(),
            "care", console -> new CareBench(console).run(size("places", 300), size("patients", 5_000)),
            "cases",
                    console -> new CasesBench(console)
                            .run(size("people", 1_000_000), size("cases", 500_000), size("imported", 20_000)),
            "crowding", Bench::crowding,
            "enforcement",
                    console -> new EnforcementBench(console).run(size("venues", 1_000_000), size("records", 300_000)),
            "hotline", console -> new HotlineBench(console).run(size("tickets", 200_000)),
            "intake", console -> new IntakeBench(console).run(),
            "people", console -> new PeopleBench(console).run(),
            "quarantine",
                    console -> new QuarantineBench(console)
                            .run(
                                    size("sites", 60),
                                    size("places", 40_000),
                                    size("cameras", 5_400),
                                    size("seconds", 20)),
            "tracing", Bench::tracing));

    static {
        MEASUREMENTS.put("venues", console -> new VenuesBench(console).run(size("imported", 750_000)));
        MEASUREMENTS.put("playback", console -> new PlaybackBench(console)
                .run(
                        size("cameras", 2_000),
                        size("streets", 500),
                        size("days", 90),
                        size("hours", 2),
                        size("samples", 200)));
    }

    /** What needs no running console. */
    private static final Map<String, Bare> BARE = new TreeMap<>(Map.of(
            "sources", () -> new SourcesBench().run(size("seconds", 5)),
            "vision", () -> new VisionBench().run(size("frames", 60), size("seconds", 20))));

    /** Answers a table. */
    private interface Measurement {

        String of(RunningConsole console) throws IOException, InterruptedException;
    }

    /** Answers a table without a console. */
    private interface Bare {

        String run() throws IOException;
    }

    private Bench() {}

    /** Runs the named measurement; {@code name=number} after it changes a size, such as {@code venues=1000}. */
    public static void main(String[] args) throws InterruptedException {
        String name = args.length == 0 ? "" : args[0];
        if (!MEASUREMENTS.containsKey(name) && !BARE.containsKey(name)) {
            System.err.println("Which one? ./console bench "
                    + Stream.concat(MEASUREMENTS.keySet().stream(), BARE.keySet().stream())
                            .sorted()
                            .collect(Collectors.joining(", ")));
            System.exit(2);
        }
        Arrays.stream(args)
                .skip(1)
                .map(size -> size.split("=", 2))
                .filter(size -> size.length == 2)
                .forEach(size -> System.setProperty(SIZE + size[0], size[1]));
        try {
            System.out.printf(
                    "%n%s", BARE.containsKey(name) ? BARE.get(name).run() : onConsole(MEASUREMENTS.get(name)));
            System.exit(0);
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static String onConsole(Measurement measurement) throws IOException, InterruptedException {
        try (RunningConsole console = new RunningConsole()) {
            return measurement.of(console);
        }
    }

    private static int size(String name, int usual) {
        return Integer.getInteger(SIZE + name, usual);
    }

    private static String tracing(RunningConsole console) throws InterruptedException {
        console.bean(DemoLoads.class).await();
        return new TracingBench(console.beans())
                .run(
                        Long.getLong(SIZE + "checkins", 10_000_000L),
                        size("venues", 750_000),
                        size("people", 3_000_000),
                        size("minutes", 25));
    }

    private static String crowding(RunningConsole console) throws IOException, InterruptedException {
        ScreenBench screens = new ScreenBench(console);
        System.out.printf(
                "%n| cameras | streets | browsers | drawn | p50 | p95 | worst |%n|---|---|---|---|---|---|---|%n");
        System.out.print(screens.latency(10, 500, 128));
        System.out.printf("%nMemory of one open map, 128 streets: %.1f MiB%n%n", screens.memoryOfOneMap());
        MoreCameras.upTo(2_000, console);
        MoreStreets.upTo(1_280, 501, 2_000, console);
        System.out.print(screens.latency(10, 2_000, 1_280));
        System.out.printf("%nMemory of one open map, 1,280 streets: %.1f MiB%n", screens.memoryOfOneMap());
        return new IntakeBench(console).run();
    }
}
