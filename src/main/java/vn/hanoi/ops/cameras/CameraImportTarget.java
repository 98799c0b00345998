package vn.hanoi.ops.cameras;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.exchange.imports.ImportField;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.ImportTarget;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.exchange.imports.RowRefused;
import vn.hanoi.ops.exchange.imports.TakenOver;

/** Cameras from a file by stages: a code that is known changes its camera; taken back, a new camera is retired. */
@Component
class CameraImportTarget implements ImportTarget {

    /** A camera before and after a row; before is absent when the row made it. */
    record Change(@Nullable CameraData before, CameraData after) {}

    private static final List<ImportField> FIELDS = List.of(
            field("code", "cameras.field.code", true, "camera"),
            field("name", "cameras.field.name", true),
            field("street", "cameras.field.street", true),
            field("lat", "cameras.field.lat", true, "latitude"),
            field("lon", "cameras.field.lon", true, "longitude", "lng"),
            field("product", "cameras.field.product", true),
            field("interval_s", "cameras.field.intervalSeconds", true, "interval"),
            field("visible_area_m2", "cameras.field.visibleArea", false),
            field("lanes", "cameras.field.lanes", false),
            field("ignore_zones", "cameras.field.ignoreZones", false));

    private final CameraSnapshot snapshot;
    private final CameraCheck check;
    private final CameraBook book;
    private final JsonMapper json;

    CameraImportTarget(CameraSnapshot snapshot, CameraCheck check, CameraBook book, JsonMapper json) {
        this.snapshot = snapshot;
        this.check = check;
        this.book = book;
        this.json = json;
    }

    @Override
    public String kind() {
        return "cameras";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN);
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<Looked> look(List<ImportRow> rows) {
        Map<String, CameraDetails> known = known();
        List<Looked> answers = new ArrayList<>();
        for (ImportRow row : rows) {
            CameraFile file = file(row);
            List<RowFault> faults = faults(file);
            answers.add(faults.isEmpty() ? answer(file.rows().getFirst().data(), known) : Looked.bad(faults));
        }
        return answers;
    }

    @Override
    public List<TakenOver> take(List<ImportRow> rows) {
        Map<String, CameraDetails> known = known();
        List<TakenOver> taken = new ArrayList<>();
        List<CameraData> wanted = new ArrayList<>();
        for (ImportRow row : rows) {
            CameraFile file = file(row);
            List<RowFault> faults = faults(file);
            if (!faults.isEmpty()) {
                throw new RowRefused(faults);
            }
            CameraData after = file.rows().getFirst().data();
            CameraDetails before = known.get(key(after.code()));
            CameraData old = before == null || before.retired() ? null : CameraImport.data(before);
            taken.add(new TakenOver("camera:" + after.code(), json.writeValueAsString(new Change(old, after))));
            wanted.add(after);
        }
        try {
            book.put(wanted);
        } catch (InvalidCamera e) {
            throw new RowRefused(
                    e.problems().stream().map(CameraImportTarget::fault).toList());
        }
        return taken;
    }

    @Override
    public boolean takeBack(TakenOver done) {
        Change change = json.readValue(done.before(), Change.class);
        CameraDetails now = known().get(key(change.after().code()));
        if (now == null || now.retired() || !CameraImport.data(now).equals(change.after())) {
            return false;
        }
        CameraData before = change.before();
        if (before == null) {
            book.retire(now.camera().id());
        } else {
            book.put(List.of(before));
        }
        return true;
    }

    private static Looked answer(CameraData data, Map<String, CameraDetails> known) {
        CameraDetails before = known.get(key(data.code()));
        if (before == null) {
            return Looked.fresh();
        }
        return CameraImport.data(before).equals(data) ? Looked.same() : Looked.changed(List.of());
    }

    private List<RowFault> faults(CameraFile file) {
        List<FieldProblem> problems = new ArrayList<>(
                file.faults().stream().map(ImportReport.RowFault::problem).toList());
        file.rows().forEach(row -> problems.addAll(check.problems(row.data())));
        return problems.stream().map(CameraImportTarget::fault).toList();
    }

    private static RowFault fault(FieldProblem problem) {
        return RowFault.of(problem.field(), "cameras.fault." + problem.fault().name());
    }

    private static CameraFile file(ImportRow row) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            printer.printRecord(CameraFile.HEADER);
            printer.printRecord(CameraFile.HEADER.stream().map(row::get).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CameraFile.read(text.toString());
    }

    private Map<String, CameraDetails> known() {
        Map<String, CameraDetails> known = new HashMap<>();
        snapshot.details().forEach(details -> known.put(key(details.camera().code()), details));
        return known;
    }

    private static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }

    private static ImportField field(String code, String title, boolean needed, String... names) {
        return new ImportField(code, title, needed, Set.of(names));
    }
}
