package vn.hanoi.ops.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.hanoi.ops.access.AreaScope;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.WithOfficer;
import vn.hanoi.ops.access.privacy.Purpose;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.cases.CaseFilter;
import vn.hanoi.ops.cases.CaseFilter.Tray;
import vn.hanoi.ops.cases.CaseId;
import vn.hanoi.ops.cases.clusters.Clusters;
import vn.hanoi.ops.cases.clusters.TransmissionTree;
import vn.hanoi.ops.cases.records.BulkOrder;
import vn.hanoi.ops.cases.records.BulkStep;
import vn.hanoi.ops.cases.records.BulkSteps;
import vn.hanoi.ops.cases.records.CaseList;
import vn.hanoi.ops.exchange.ExportDownload;
import vn.hanoi.ops.exchange.ExportFormat;
import vn.hanoi.ops.exchange.ExportQuery;
import vn.hanoi.ops.exchange.ExportRow;
import vn.hanoi.ops.exchange.ExportState;
import vn.hanoi.ops.exchange.Exports;
import vn.hanoi.ops.exchange.OrderExport;
import vn.hanoi.ops.exchange.imports.ImportSummary;
import vn.hanoi.ops.exchange.imports.Imports;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.kernel.demo.DemoLoads;
import vn.hanoi.ops.people.MatchQuestion;
import vn.hanoi.ops.people.People;
import vn.hanoi.ops.people.PersonData;
import vn.hanoi.ops.people.PersonFilter;
import vn.hanoi.ops.people.PersonMatching;

/**
 * Measures persons and cases at the size of an epidemic: lists for each role against small ones, search, matching, import,
 * a bulk step, a chain of transmission and an export.
 */
final class CasesBench {

    private static final int FEW = 2_000;
    private static final int QUESTIONS = 300;
    private static final int TREE_ROUNDS = 5;
    private static final String WHY = "Đo tốc độ xuất danh sách ca bệnh";

    private final RunningConsole console;
    private final ManyCasesData data;

    CasesBench(RunningConsole console) {
        this.console = console;
        this.data = new ManyCasesData(console);
    }

    /** Fills up to so many people and F0 with four times as many contacts, and prints the tables. */
    String run(int people, int f0, int imported) throws IOException, InterruptedException {
        console.bean(DemoLoads.class).await();
        PeopleBench labelled = new PeopleBench(console);
        labelled.writeKnown();
        data.people(Math.min(people, 20_000));
        data.cases(Math.min(f0, FEW));
        data.settle();
        int few = data.count("cases_case");
        CaseListsBench lists = new CaseListsBench(console);
        Map<String, Percentiles> small = lists.measure();
        data.people(people);
        data.cases(f0);
        data.settle();
        int many = data.count("cases_case");
        StringBuilder out = new StringBuilder(CaseListsBench.table(few, small, many, lists.measure()));
        out.append("\n| what | samples | p50 | p95 | worst |\n|---|---|---|---|---|\n");
        login(Role.HEALTH_OFFICER, "01");
        out.append(search()).append(match()).append(tree());
        out.append('\n').append(labelled.judged(data.count("people_person")));
        out.append(bulk()).append(imported(imported));
        out.append(export(ExportFormat.CSV)).append(export(ExportFormat.XLSX));
        SecurityContextHolder.clearContext();
        return out.toString();
    }

    private String search() {
        People people = console.bean(People.class);
        StringBuilder out = new StringBuilder();
        List<PersonData> asked = asked();
        for (String area : List.of("01", "01.006", "01.006.00181")) {
            login(Role.HEALTH_OFFICER, area);
            out.append(line(
                    "search a whole name without marks, " + area,
                    each(asked, person -> page(people, VietnameseText.fold(person.name())))));
            out.append(line(
                    "search a given name without marks, " + area, each(asked, person -> page(people, given(person)))));
        }
        login(Role.HEALTH_OFFICER, "01");
        return out.toString();
    }

    private static int page(People people, String text) {
        return people.rows(new PersonFilter(text, Purpose.TRACING), null, 50).size();
    }

    private static String given(PersonData person) {
        String folded = VietnameseText.fold(person.name());
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private String match() {
        PersonMatching matching = console.bean(PersonMatching.class);
        return line("match one person", each(asked(), person -> matching.candidates(
                        MatchQuestion.entering(person), AreaScope.CITY)
                .size()));
    }

    private String tree() {
        CaseId first = data.tree();
        Clusters clusters = console.bean(Clusters.class);
        TransmissionTree tree = clusters.around(first);
        return line(
                "transmission tree of " + tree.nodes().size() + " nodes",
                times(TREE_ROUNDS, () -> clusters.around(first).nodes().size()));
    }

    private String bulk() {
        List<CaseId> ids = console.bean(CaseList.class).ids(CaseFilter.of(Tray.ENDING), 1_000);
        BulkOrder order = new BulkOrder(UUID.randomUUID(), BulkStep.END_QUARANTINE, 0, "");
        BulkSteps steps = console.bean(BulkSteps.class);
        int done = 0;
        long begun = System.nanoTime();
        for (int from = 0; from < ids.size(); from += 100) {
            done += steps.run(order, ids.subList(from, Math.min(ids.size(), from + 100)))
                    .done();
        }
        long millis = (System.nanoTime() - begun) / 1_000_000;
        long back = System.nanoTime();
        int undone = steps.undo(order.id());
        return String.format(
                Locale.ROOT,
                "%nBulk step with %d cases, %d of them changed: %d ms; taken back, %d of them: %d ms%n",
                ids.size(),
                done,
                millis,
                undone,
                (System.nanoTime() - back) / 1_000_000);
    }

    /** Half of the rows are F0, half contacts of these. */
    private String imported(int rows) throws IOException {
        Imports imports = console.bean(Imports.class);
        Path file = Files.createTempFile("cases", ".csv");
        Files.writeString(
                file,
                new ImportedFile(
                                console.bean(Areas.class),
                                LocalDate.ofInstant(console.now(), ConsoleClock.HANOI)
                                        .minusDays(1))
                        .text(rows));
        long begun = System.nanoTime();
        ImportSummary looked = imports.read("cases", file, done -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        long taking = System.nanoTime();
        ImportSummary taken = imports.take(looked.id(), done -> {});
        double took = (System.nanoTime() - taking) / 1e9;
        Files.delete(file);
        return String.format(
                Locale.ROOT,
                "%nImport of %,d rows: looked at in %.1f s (%.0f rows/s; %,d new, %,d changed, %,d doubtful, %,d bad), taken"
                        + " over in %.1f s (%.0f rows/s), both %.0f rows/s%n",
                looked.total(),
                seconds,
                looked.total() / seconds,
                looked.fresh(),
                looked.changed(),
                looked.doubtful(),
                looked.bad(),
                took,
                taken.taken() / took,
                looked.total() / (seconds + took));
    }

    /** A district in XLSX, everything in CSV. */
    private String export(ExportFormat format) throws IOException {
        Exports exports = console.bean(Exports.class);
        ExportRow row = exports.order(new OrderExport(
                "cases",
                format,
                new ExportQuery(Map.of(
                        "tray",
                        "all",
                        "kind",
                        format == ExportFormat.CSV ? "F0" : "F1",
                        "area",
                        format == ExportFormat.CSV ? "01" : "01.006")),
                Purpose.TRACING,
                WHY));
        if (row.state() == ExportState.WAITING) {
            SecurityContextHolder.setContext(
                    new WithOfficer.Factory().of("bench.second", List.of("2021:01"), Role.COMMAND_CENTRE, Role.ADMIN));
            exports.approve(row.id());
            login(Role.HEALTH_OFFICER, "01");
        }
        HeapWatch heap = new HeapWatch();
        long begun = System.nanoTime();
        console.bean(ExportDownload.class).write(row.id(), heap);
        double seconds = (System.nanoTime() - begun) / 1e9;
        long written = exports.find(row.id()).map(ExportRow::written).orElse(0L);
        return String.format(
                Locale.ROOT,
                "%nExport of %,d rows as %s: %.1f s, %d MiB, most memory more than at the start %.1f MiB%n",
                written,
                format,
                seconds,
                heap.bytes() >> 20,
                heap.growth() / (double) (1 << 20));
    }

    private static List<PersonData> asked() {
        return ImportedFile.people(QUESTIONS);
    }

    private static <T> List<Double> each(List<T> items, ToIntFunction<T> what) {
        List<Double> times = new ArrayList<>();
        for (T item : items) {
            times.addAll(times(1, () -> what.applyAsInt(item)));
        }
        return times;
    }

    static List<Double> times(int rounds, IntSupplier what) {
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            what.getAsInt();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return times;
    }

    private static String line(String what, List<Double> times) {
        return "| " + what + " | " + Percentiles.of(times) + " |\n";
    }

    static void login(Role role, String area) {
        SecurityContextHolder.setContext(new WithOfficer.Factory().of("bench", List.of("2021:" + area), role));
    }
}
