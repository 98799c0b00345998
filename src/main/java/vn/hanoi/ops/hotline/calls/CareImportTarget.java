package vn.hanoi.ops.hotline.calls;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.exchange.imports.ImportField;
import vn.hanoi.ops.exchange.imports.ImportRow;
import vn.hanoi.ops.exchange.imports.ImportTarget;
import vn.hanoi.ops.exchange.imports.Looked;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.exchange.imports.RowRefused;
import vn.hanoi.ops.exchange.imports.TakenOver;
import vn.hanoi.ops.hotline.CallerPhone;
import vn.hanoi.ops.kernel.AreaPath;

/** F0 at home from a district's list: a number that waits already is the same row; one that nobody called can go back. */
@Component
class CareImportTarget implements ImportTarget {

    private static final int NAME = 120;
    private static final List<ImportField> FIELDS = List.of(
            new ImportField("caller", "hotline.care.name", true, Set.of("ho ten", "ho va ten", "name")),
            new ImportField("phone", "hotline.import.phone", true, Set.of("dien thoai", "sdt", "phone")),
            new ImportField("unit", "hotline.import.unit", true, Set.of("phuong xa", "phuong", "ward")));

    private final CareList list;
    private final Areas areas;
    private final Clock clock;

    CareImportTarget(CareList list, Areas areas, Clock clock) {
        this.list = list;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "care-calls";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.HOTLINE_SUPERVISOR);
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public List<Looked> look(List<ImportRow> rows) {
        return rows.stream().map(this::look).toList();
    }

    private Looked look(ImportRow row) {
        List<RowFault> faults = faults(row);
        if (!faults.isEmpty()) {
            return Looked.bad(faults);
        }
        return phone(row).filter(list::waits).isPresent() ? Looked.same() : Looked.fresh();
    }

    @Override
    public List<TakenOver> take(List<ImportRow> rows) {
        List<TakenOver> taken = new ArrayList<>();
        for (ImportRow row : rows) {
            List<RowFault> faults = faults(row);
            if (!faults.isEmpty()) {
                throw new RowRefused(faults);
            }
            Optional<UUID> id = list.add(
                    row.get("caller"), phone(row).orElseThrow(), unit(row).orElseThrow(), clock.instant());
            taken.add(new TakenOver(id.map(added -> "care:" + added).orElse(""), ""));
        }
        return taken;
    }

    @Override
    public boolean takeBack(TakenOver done) {
        String record = done.record();
        return record.isEmpty() || list.remove(UUID.fromString(record.replaceFirst("^care:", "")));
    }

    private List<RowFault> faults(ImportRow row) {
        List<RowFault> faults = new ArrayList<>();
        String name = row.get("caller").strip();
        if (name.isEmpty() || name.length() > NAME) {
            faults.add(RowFault.of("caller", "hotline.care.fault.name"));
        }
        if (phone(row).isEmpty()) {
            faults.add(RowFault.of("phone", "hotline.import.fault.phone"));
        }
        if (unit(row).isEmpty()) {
            faults.add(RowFault.of("unit", "hotline.import.fault.unit"));
        }
        return faults;
    }

    private static Optional<CallerPhone> phone(ImportRow row) {
        return CallerPhone.parse(row.get("phone"));
    }

    private Optional<AreaPath> unit(ImportRow row) {
        String typed = row.get("unit").strip();
        return typed.isEmpty()
                ? Optional.empty()
                : areas.search(typed, areas.working(), 1).stream()
                        .map(Area::path)
                        .findFirst();
    }
}
