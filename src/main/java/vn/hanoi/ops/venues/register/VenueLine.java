package vn.hanoi.ops.venues.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.exchange.imports.ImportField;
import vn.hanoi.ops.exchange.imports.RowFault;
import vn.hanoi.ops.kernel.GeoPoint;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.venues.register.VenueFault.Fault;

/** A venue as a line of a file, by the codes of its columns. */
final class VenueLine {

    static final List<ImportField> FIELDS = List.of(
            field("number", false, "so", "ma dia diem"),
            field("name", true, "ten", "ten dia diem", "ten co so"),
            field("kind", true, "loai hinh", "loai dia diem"),
            field("address", true, "dia chi", "so nha"),
            field("street", false, "pho", "duong", "ten duong"),
            field("lat", true, "vi do", "latitude"),
            field("lon", true, "kinh do", "longitude", "lng"),
            field("capacity", false, "suc chua"),
            field("ownerKind", false, "loai chu"),
            field("ownerName", false, "chu co so", "nguoi dai dien"),
            field("taxCode", false, "ma so thue", "mst"),
            field("ownerPhone", false, "dien thoai", "so dien thoai"));

    /** Spreadsheets write whole numbers as 123.0; 1.000 may be a thousand, and is neither. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:số\\s*)?(\\d{1,9})(?:[.,]0{1,2})?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Function<String, String> cells;
    private final List<VenueKind> kinds;
    private final List<VenueFault> faults = new ArrayList<>();
    private @Nullable Integer number;

    VenueLine(Function<String, String> cells, List<VenueKind> kinds) {
        this.cells = cells;
        this.kinds = kinds;
    }

    /** The venue, or nothing when what is needed cannot be read; {@link #faults} says why. */
    Optional<VenueData> read() {
        Optional<GeoPoint> position = position();
        Optional<String> kind = kind();
        Integer capacity = capacity();
        number = readNumber();
        if (position.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new VenueData(
                cell("name"),
                kind.get(),
                cell("address"),
                cell("street"),
                position.get(),
                capacity,
                "",
                new OwnerData(ownerKind(), cell("ownerName"), cell("taxCode"), cell("ownerPhone")),
                List.of()));
    }

    /** The short number of a venue that the line means; nothing when it names none. */
    Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    List<VenueFault> faults() {
        return faults;
    }

    /** Faults as an import tells them, each at its column. */
    static List<RowFault> rowFaults(List<VenueFault> faults) {
        return faults.stream().map(VenueLine::rowFault).distinct().toList();
    }

    private static RowFault rowFault(VenueFault fault) {
        String column = fault.field().equals("position") ? "lat" : fault.field();
        String key = "venues.fault." + fault.fault().name();
        return fault.fault() == Fault.TOO_LONG
                ? RowFault.of(column, key, String.valueOf(fault.longest()))
                : RowFault.of(column, key);
    }

    private Optional<GeoPoint> position() {
        try {
            return Optional.of(new GeoPoint(degrees("lat"), degrees("lon")));
        } catch (IllegalArgumentException e) {
            faults.add(new VenueFault("position", Fault.NOT_A_NUMBER));
            return Optional.empty();
        }
    }

    private double degrees(String code) {
        return Double.parseDouble(cell(code).replace(',', '.'));
    }

    /** By code, or by the kind's name in either language, with or without marks. */
    private Optional<String> kind() {
        String wanted = VietnameseText.fold(cell("kind"));
        Optional<String> kind = kinds.stream()
                .filter(one -> Stream.of(one.code(), one.name(), one.nameEnglish())
                        .anyMatch(name -> VietnameseText.fold(name).equals(wanted)))
                .map(VenueKind::code)
                .findFirst();
        if (kind.isEmpty()) {
            faults.add(new VenueFault("kind", Fault.KIND_UNKNOWN));
        }
        return kind;
    }

    private @Nullable Integer readNumber() {
        String text = cell("number");
        if (text.isEmpty()) {
            return null;
        }
        Matcher whole = NUMBER.matcher(text);
        if (!whole.matches()) {
            faults.add(new VenueFault("number", Fault.NOT_A_NUMBER));
            return null;
        }
        return Integer.valueOf(whole.group(1));
    }

    private @Nullable Integer capacity() {
        String text = cell("capacity");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,7}")) {
            faults.add(new VenueFault("capacity", Fault.NOT_A_NUMBER));
            return null;
        }
        return Integer.valueOf(text);
    }

    private OwnerKind ownerKind() {
        String wanted = cell("ownerKind");
        return Arrays.stream(OwnerKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElse(cell("taxCode").length() == 10 ? OwnerKind.ORGANISATION : OwnerKind.PERSON);
    }

    private String cell(String code) {
        return cells.apply(code).strip();
    }

    private static ImportField field(String code, boolean needed, String... names) {
        return new ImportField(code, "venues.import." + code, needed, Set.of(names));
    }
}
