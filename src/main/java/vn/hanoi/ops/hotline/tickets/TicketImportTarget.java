package vn.hanoi.ops.hotline.tickets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import vn.hanoi.ops.hotline.Origin;
import vn.hanoi.ops.hotline.TicketId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.GeoPoint;

/** Tickets from a file by stages: a row whose number was brought before is the same ticket; an untouched one can go back. */
@Component
class TicketImportTarget implements ImportTarget {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d/M/yyyy H:mm");
    private static final List<ImportField> FIELDS = List.of(
            field("number", true, "so", "ma phan anh"),
            field("category", true, "loai", "ma loai"),
            field("text", true, "noi dung"),
            field("place", false, "dia chi", "noi xay ra"),
            field("unit", false, "phuong xa", "ward"),
            field("lat", false, "vi do", "latitude"),
            field("lon", false, "kinh do", "longitude", "long"),
            field("opened", false, "thoi gian", "ngay tiep nhan"),
            field("caller", false, "nguoi goi"),
            field("phone", false, "dien thoai", "so dien thoai"));

    private final TicketIntake intake;
    private final TicketBook book;
    private final TicketCheck check;
    private final TicketWriter writer;
    private final Areas areas;
    private final Clock clock;

    TicketImportTarget(
            TicketIntake intake, TicketBook book, TicketCheck check, TicketWriter writer, Areas areas, Clock clock) {
        this.intake = intake;
        this.book = book;
        this.check = check;
        this.writer = writer;
        this.areas = areas;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "tickets";
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
        return rows.stream()
                .map(row -> {
                    List<RowFault> faults = faults(row);
                    if (!faults.isEmpty()) {
                        return Looked.bad(faults);
                    }
                    return intake.has(key(row)) ? Looked.same() : Looked.fresh();
                })
                .toList();
    }

    @Override
    public List<TakenOver> take(List<ImportRow> rows) {
        List<TakenOver> taken = new ArrayList<>();
        for (ImportRow row : rows) {
            List<RowFault> faults = faults(row);
            if (!faults.isEmpty()) {
                throw new RowRefused(faults);
            }
            TicketId id = intake.bring(ticket(row), opened(row).orElseGet(clock::instant));
            taken.add(new TakenOver("ticket:" + id, ""));
        }
        return taken;
    }

    @Override
    public boolean takeBack(TakenOver done) {
        Optional<Ticket> ticket =
                TicketId.parse(done.record().replaceFirst("^ticket:", "")).flatMap(book::findById);
        if (ticket.filter(t -> t.timeline.size() == 1).isEmpty()) {
            return false;
        }
        writer.withdraw(ticket.get());
        return true;
    }

    private List<RowFault> faults(ImportRow row) {
        List<RowFault> faults = new ArrayList<>();
        if (row.get("number").isBlank()) {
            faults.add(fault("number"));
        }
        if (!row.get("unit").isBlank() && unit(row).isEmpty()) {
            faults.add(fault("unit"));
        }
        if (point(row).isEmpty() && !(row.get("lat") + row.get("lon")).isBlank()) {
            faults.add(fault("lat"));
        }
        boolean ahead = opened(row).filter(clock.instant()::isBefore).isPresent();
        if (ahead || opened(row).isEmpty() && !row.get("opened").isBlank()) {
            faults.add(fault("opened"));
        }
        if (!row.get("phone").isBlank() && phone(row) == null) {
            faults.add(fault("phone"));
        }
        try {
            check.check(check.category(row.get("category").strip()), ticket(row));
        } catch (TicketRefused refused) {
            faults.add(new RowFault("", "hotline.refused." + refused.reason(), List.of()));
        }
        return faults;
    }

    private OpenTicket ticket(ImportRow row) {
        return new OpenTicket(
                Origin.IMPORT,
                row.get("category").strip(),
                row.get("text").strip(),
                row.get("place").strip(),
                point(row),
                unit(row),
                row.get("caller").strip(),
                phone(row),
                List.of(),
                "",
                "",
                key(row),
                false);
    }

    private static String key(ImportRow row) {
        return "import|" + row.get("number").strip();
    }

    private Optional<AreaPath> unit(ImportRow row) {
        String typed = row.get("unit").strip();
        return typed.isEmpty()
                ? Optional.empty()
                : areas.search(typed, areas.working(), 1).stream()
                        .map(Area::path)
                        .findFirst();
    }

    private static Optional<GeoPoint> point(ImportRow row) {
        try {
            return Optional.of(new GeoPoint(
                    Double.parseDouble(row.get("lat").strip()),
                    Double.parseDouble(row.get("lon").strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> opened(ImportRow row) {
        try {
            return Optional.of(LocalDateTime.parse(row.get("opened").strip(), WRITTEN)
                    .atZone(ConsoleClock.HANOI)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static @Nullable CallerPhone phone(ImportRow row) {
        return CallerPhone.parse(row.get("phone")).orElse(null);
    }

    private static RowFault fault(String field) {
        return RowFault.of(field, "hotline.import.fault." + field);
    }

    private static ImportField field(String code, boolean needed, String... names) {
        return new ImportField(code, "hotline.import." + code, needed, Set.of(names));
    }
}
