package vn.hanoi.ops.care.sites;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.kernel.GeoPoint;

/** A place as a line of a file: by the codes of its columns. */
final class SiteLine {

    /** The columns in the order of an exported file. */
    static final List<String> COLUMNS = List.of(
            "code",
            "name",
            "kind",
            "tier",
            "lat",
            "lon",
            "address",
            "desk_phone",
            "capabilities",
            "risk_groups",
            "opens_on",
            "closes_on",
            "intake_from",
            "intake_to",
            "beds_home",
            "beds_standard",
            "beds_oxygen",
            "beds_intensive");

    private final Function<String, String> cells;
    private final List<String> faults = new ArrayList<>();

    SiteLine(Function<String, String> cells) {
        this.cells = cells;
    }

    /**
     * Reads the line.
     *
     * @param wards what the place has now: kept when the file counts as many beds of each class
     */
    Optional<SiteData> read(List<Ward> wards) {
        GeoPoint position =
                parsed("lat", lat -> new GeoPoint(Double.parseDouble(lat), Double.parseDouble(cell("lon"))));
        SiteKind kind = parsed("kind", SiteKind::valueOf);
        Integer tier = parsed("tier", Integer::valueOf);
        List<Ward> counted = beds();
        if (position == null || kind == null || tier == null) {
            return Optional.empty();
        }
        SiteData data = new SiteData(
                cell("code"),
                cell("name"),
                kind,
                tier,
                position,
                cell("address"),
                cell("desk_phone"),
                set("capabilities", Capability.class),
                set("risk_groups", RiskGroup.class),
                day("opens_on"),
                day("closes_on"),
                minutes("intake_from"),
                minutes("intake_to"),
                sums(wards).equals(sums(counted)) ? wards : counted);
        faults.addAll(data.faults());
        return faults.isEmpty() ? Optional.of(data) : Optional.empty();
    }

    /** Codes of the columns that cannot be read. */
    List<String> faults() {
        return faults.stream().distinct().toList();
    }

    static String column(String field) {
        return switch (field) {
            case "deskPhone" -> "desk_phone";
            case "riskGroups" -> "risk_groups";
            case "closesOn" -> "closes_on";
            case "intakeFrom" -> "intake_from";
            case "intakeTo" -> "intake_to";
            case "position" -> "lat";
            case "wards" -> "beds_standard";
            default -> field;
        };
    }

    private List<Ward> beds() {
        List<Ward> wards = new ArrayList<>();
        for (BedClass bedClass : BedClass.values()) {
            String column = "beds_" + bedClass.name().toLowerCase(Locale.ROOT);
            Integer beds = cell(column).isEmpty() ? Integer.valueOf(0) : parsed(column, Integer::valueOf);
            if (beds != null && beds > 0) {
                wards.add(new Ward(bedClass.name(), bedClass.name(), bedClass, beds));
            }
        }
        return wards;
    }

    private static Map<BedClass, Integer> sums(List<Ward> wards) {
        return wards.stream().collect(Collectors.groupingBy(Ward::bedClass, Collectors.summingInt(Ward::beds)));
    }

    private @Nullable LocalDate day(String column) {
        return cell(column).isEmpty() ? null : parsed(column, LocalDate::parse);
    }

    private int minutes(String column) {
        Integer minutes = cell(column).isEmpty()
                ? Integer.valueOf(0)
                : parsed(column, text -> LocalTime.parse(text).toSecondOfDay() / 60);
        return minutes == null ? 0 : minutes;
    }

    private <E extends Enum<E>> Set<E> set(String column, Class<E> type) {
        Set<E> read = parsed(column, text -> SiteSets.read(text, type));
        return read == null ? Set.of() : read;
    }

    private <T> @Nullable T parsed(String column, Function<String, T> parse) {
        try {
            return parse.apply(cell(column));
        } catch (IllegalArgumentException | DateTimeException e) {
            faults.add(column);
            return null;
        }
    }

    private String cell(String column) {
        return cells.apply(column).strip();
    }
}
