package vn.hanoi.ops.bench;

import java.io.IOException;
import java.util.List;
import vn.hanoi.ops.kernel.demo.DemoLoads;

/** Measures how fast the console is; each name prints tables for {@code docs/benchmarks.md}. */
public final class Bench {

    private static final int REGISTERED = 1_000_000;
    private static final int CASES = 500_000;
    private static final int TICKETS = 200_000;
    private static final long CHECK_INS = 10_000_000;
    private static final int VENUES = 750_000;
    private static final int PEOPLE = 3_000_000;
    private static final int IMPORTED = 20_000;

    private Bench() {}

    /**
     * Runs the named measurement: {@code crowding}, {@code hotline}, {@code people}, {@code access}, {@code cases}, {@code
     * tracing}, {@code quarantine}, {@code care}, or
     * {@code intake} for the first part of the first alone.
     */
    public static void main(String[] args) throws InterruptedException {
        if (args.length != 1
                || !List.of(
                                "crowding",
                                "intake",
                                "hotline",
                                "people",
                                "access",
                                "cases",
                                "tracing",
                                "quarantine",
                                "care")
                        .contains(args[0])) {
            System.err.println(
                    "Which one? ./console bench crowding, hotline, people, access, cases, tracing, quarantine or care");
            System.exit(2);
        }
        try (RunningConsole console = new RunningConsole()) {
            if ("cases".equals(args[0])) {
                System.out.printf(
                        "%n%s",
                        new CasesBench(console)
                                .run(
                                        Integer.getInteger("console.bench.people", REGISTERED),
                                        Integer.getInteger("console.bench.cases", CASES),
                                        Integer.getInteger("console.bench.imported", IMPORTED)));
                System.exit(0);
            }
            if ("quarantine".equals(args[0])) {
                System.out.printf("%n%s", quarantine(console));
                System.exit(0);
            }
            if ("tracing".equals(args[0])) {
                System.out.printf("%n%s", tracing(console));
                System.exit(0);
            }
            if ("care".equals(args[0])) {
                System.out.printf("%n%s", care(console));
                System.exit(0);
            }
            if ("hotline".equals(args[0])) {
                System.out.printf(
                        "%n%s", new HotlineBench(console).run(Integer.getInteger("console.bench.tickets", TICKETS)));
                System.exit(0);
            }
            if ("people".equals(args[0])) {
                System.out.printf("%n%s", new PeopleBench(console).run());
                System.exit(0);
            }
            if ("access".equals(args[0])) {
                System.out.printf("%n%s", new AccessBench(console).run());
                System.exit(0);
            }
            if ("crowding".equals(args[0])) {
                screens(console);
            }
            System.out.printf("%n%s", new IntakeBench(console).run());
            System.exit(0);
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    /** Sizes come from {@code console.bench.checkins}, {@code .venues} and {@code .people}. */
    private static String tracing(RunningConsole console) throws InterruptedException {
        console.bean(DemoLoads.class).await();
        return new TracingBench(console.beans())
                .run(
                        Long.getLong("console.bench.checkins", CHECK_INS),
                        Integer.getInteger("console.bench.venues", VENUES),
                        Integer.getInteger("console.bench.people", PEOPLE));
    }

    private static String care(RunningConsole console) throws InterruptedException {
        int places = Integer.getInteger("console.bench.places", 300);
        int patients = Integer.getInteger("console.bench.patients", 5_000);
        return new CareBench(console).run(places, patients);
    }

    private static void screens(RunningConsole console) throws IOException, InterruptedException {
        ScreenBench screens = new ScreenBench(console);
        System.out.printf(
                "%n| cameras | streets | browsers | drawn | p50 | p95 | worst |%n|---|---|---|---|---|---|---|%n");
        System.out.print(screens.latency(10, 500, 128));
        System.out.printf("%nMemory of one open map, 128 streets: %.1f MiB%n%n", screens.memoryOfOneMap());
        MoreCameras.upTo(2_000, console);
        MoreStreets.upTo(1_280, 501, 2_000, console);
        System.out.print(screens.latency(10, 2_000, 1_280));
        System.out.printf("%nMemory of one open map, 1,280 streets: %.1f MiB%n", screens.memoryOfOneMap());
    }

    private static String quarantine(RunningConsole console) {
        return new QuarantineBench(console)
                .run(
                        Integer.getInteger("console.bench.sites", 60),
                        Integer.getInteger("console.bench.rooms", 800),
                        Integer.getInteger("console.bench.seconds", 20));
    }
}
