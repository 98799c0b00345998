package vn.hanoi.ops.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.kernel.demo.DemoLoads;

/** Measures how the city's register of venues comes in from a file: the dry run, the taking over, the same file again. */
final class VenuesBench {

    private static final int LOOKED_AT_EVERY = 50_000;
    private static final double SPREAD = 0.01;
    private static final byte[] BLOCK = new byte[5 << 20];

    private final RunningConsole console;

    VenuesBench(RunningConsole console) {
        this.console = console;
    }

    String run(int rows) throws IOException, InterruptedException {
        console.bean(DemoLoads.class).await();
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("bench", Role.ADMIN));
        Imports imports = console.bean(Imports.class);
        Path file = Files.createTempFile("venues", ".csv");
        write(file, rows);
        HeapWatch heap = new HeapWatch();
        long began = System.nanoTime();
        ImportSummary looked = imports.read("venues", file, watching(heap));
        double reading = seconds(began);
        began = System.nanoTime();
        ImportSummary taken = imports.take(looked.id(), watching(heap));
        double taking = seconds(began);
        began = System.nanoTime();
        ImportSummary again = imports.read("venues", file, watching(heap));
        double rereading = seconds(began);
        long bytes = Files.size(file);
        Files.delete(file);
        SecurityContextHolder.clearContext();
        return String.format(
                Locale.ROOT,
                "%nImport of %,d venues (%d MiB): dry run %.0f s (%,d new, %,d doubtful, %,d bad), taken over %,d in %.0f s,"
                        + " the same file again %.0f s with %,d to take; most memory more than at the start %.1f MiB%n",
                rows,
                bytes >> 20,
                reading,
                looked.fresh(),
                looked.total() - looked.fresh() - looked.changed() - looked.same() - looked.bad(),
                looked.bad(),
                taken.taken(),
                taking,
                rereading,
                again.toTake(),
                heap.growth() / (double) (1 << 20));
    }

    private static IntConsumer watching(HeapWatch heap) {
        int[] next = {LOOKED_AT_EVERY};
        return done -> {
            if (done >= next[0]) {
                next[0] += LOOKED_AT_EVERY;
                heap.write(BLOCK, 0, BLOCK.length);
            }
        };
    }

    private void write(Path file, int rows) throws IOException {
        Areas areas = console.bean(Areas.class);
        List<Area> wards = areas.units(areas.working()).stream()
                .filter(unit -> unit.kind().isLowest())
                .toList();
        Random random = new Random(21);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Tên,Loại hình,Địa chỉ,Phố,Vĩ độ,Kinh độ,Sức chứa,Điện thoại\n");
            for (int n = 0; n < rows; n++) {
                Area ward = wards.get(random.nextInt(wards.size()));
                double lat = ward.centre().lat() + (random.nextDouble() - 0.5) * SPREAD;
                double lon = ward.centre().lon() + (random.nextDouble() - 0.5) * SPREAD;
                out.write(String.format(
                        Locale.ROOT,
                        "Quán %s %d,EATERY,Số %d,Phố %d,%.6f,%.6f,%d,09%08d%n",
                        Integer.toString(n, Character.MAX_RADIX),
                        n,
                        n % 300 + 1,
                        n % 40,
                        lat,
                        lon,
                        10 + n % 90,
                        n));
            }
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
