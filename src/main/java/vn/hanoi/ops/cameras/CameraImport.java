package vn.hanoi.ops.cameras;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.hanoi.ops.access.Roles;
import vn.hanoi.ops.cameras.FieldProblem.Fault;
import vn.hanoi.ops.cameras.ImportReport.RowFault;

/**
 * Brings cameras in from a CSV file with the columns {@code code,name,street,lat,lon,product,interval_s} and, if known,
 * {@code visible_area_m2,lanes,ignore_zones}. A code that is known changes its camera; a file applied twice changes
 * nothing the second time.
 */
@Service
public class CameraImport {

    private static final String ADMIN = "hasRole('" + Roles.ADMIN + "')";

    private final CameraSnapshot snapshot;
    private final CameraCheck check;
    private final CameraBook book;

    CameraImport(CameraSnapshot snapshot, CameraCheck check, CameraBook book) {
        this.snapshot = snapshot;
        this.check = check;
        this.book = book;
    }

    /** Tells what the file would do, and every fault with its row and field; changes nothing. */
    @PreAuthorize(ADMIN)
    public ImportReport check(String file) {
        return report(CameraFile.read(file));
    }

    /** Applies the whole file, or nothing when it has a fault. */
    @PreAuthorize(ADMIN)
    public ImportReport apply(String file) {
        return load(file);
    }

    ImportReport load(String text) {
        CameraFile file = CameraFile.read(text);
        ImportReport report = report(file);
        if (report.clean()) {
            book.put(file.rows().stream().map(CameraFile.Row::data).toList());
        }
        return report;
    }

    private ImportReport report(CameraFile file) {
        Map<String, CameraData> known = new HashMap<>();
        snapshot.details().forEach(d -> known.put(key(d.camera().code()), data(d)));
        List<RowFault> faults = new ArrayList<>(file.faults());
        Map<String, Integer> firstRows = new HashMap<>();
        int added = 0;
        int unchanged = 0;
        for (CameraFile.Row row : file.rows()) {
            CameraData data = row.data();
            for (FieldProblem problem : check.problems(data)) {
                faults.add(new RowFault(row.number(), data.code(), problem));
            }
            if (firstRows.putIfAbsent(key(data.code()), row.number()) != null) {
                faults.add(new RowFault(row.number(), data.code(), new FieldProblem("code", Fault.CODE_TWICE)));
            }
            CameraData before = known.get(key(data.code()));
            added += before == null ? 1 : 0;
            unchanged += before != null && before.equals(data) ? 1 : 0;
        }
        int changed = file.rows().size() - added - unchanged;
        faults.sort((a, b) -> Integer.compare(a.row(), b.row()));
        return new ImportReport(added, changed, unchanged, List.copyOf(faults));
    }

    static CameraData data(CameraDetails details) {
        Camera camera = details.camera();
        return new CameraData(
                camera.code(),
                camera.name(),
                camera.street(),
                camera.position(),
                camera.product(),
                camera.interval(),
                camera.visibleArea(),
                camera.lanes(),
                details.ignoreZones());
    }

    private static String key(String code) {
        return code.toUpperCase(Locale.ROOT);
    }
}
