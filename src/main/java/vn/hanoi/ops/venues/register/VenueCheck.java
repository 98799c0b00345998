package vn.hanoi.ops.venues.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.hanoi.ops.areas.Area;
import vn.hanoi.ops.areas.Areas;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.ConsoleClock;
import vn.hanoi.ops.kernel.PhoneNumber;
import vn.hanoi.ops.kernel.PlainText;
import vn.hanoi.ops.kernel.VietnameseText;
import vn.hanoi.ops.venues.register.VenueFault.Fault;

/** Finds every fault in what an officer or a file says about a venue. */
@Component
class VenueCheck {

    private static final int NAME = 160;
    private static final int ADDRESS = 240;
    private static final int STREET = 120;
    private static final int ACCOUNT = 100;
    private static final int ZONE_NAME = 80;
    private static final int ZONES = 200;
    private static final int CAPACITY = 200_000;
    private static final Pattern TAX_CODE = Pattern.compile("\\d{10}(-\\d{3})?|\\d{12}");

    private final Areas areas;
    private final VenueCatalogue catalogue;
    private final Clock clock;

    VenueCheck(Areas areas, VenueCatalogue catalogue, Clock clock) {
        this.areas = areas;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The unit in which a venue stands, or nothing outside the city. */
    Optional<AreaPath> area(VenueData data) {
        return areas.locate(data.position()).map(Area::path);
    }

    List<VenueFault> faults(VenueData data) {
        List<VenueFault> faults = new ArrayList<>();
        text(faults, "name", data.name(), true);
        text(faults, "address", data.address(), true);
        text(faults, "street", data.street(), false);
        text(faults, "checker", data.checker(), false);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ConsoleClock.HANOI);
        note(faults, catalogue.find(data.kind(), today).isEmpty(), "kind", Fault.KIND_UNKNOWN);
        note(faults, areas.locate(data.position()).isEmpty(), "position", Fault.OUTSIDE_CITY);
        Integer capacity = data.capacity();
        note(faults, capacity != null && (capacity < 1 || capacity > CAPACITY), "capacity", Fault.CAPACITY_RANGE);
        owner(faults, data.owner());
        zones(faults, data.zones());
        return faults;
    }

    private static void owner(List<VenueFault> faults, OwnerData owner) {
        text(faults, "ownerName", owner.name(), false);
        String tax = owner.taxCode().strip();
        note(faults, !tax.isEmpty() && !TAX_CODE.matcher(tax).matches(), "taxCode", Fault.TAX_CODE_FORM);
        boolean phone =
                owner.phone().isBlank() || PhoneNumber.parse(owner.phone()).isPresent();
        note(faults, !phone, "ownerPhone", Fault.PHONE_FORM);
    }

    private static void zones(List<VenueFault> faults, List<Zone> zones) {
        note(faults, zones.size() > ZONES, "zones", Fault.TOO_MANY_ZONES);
        zones.forEach(zone -> text(faults, "zones", zone.name(), true));
        long names = zones.stream()
                .map(zone -> zone.kind() + VietnameseText.fold(zone.name()))
                .distinct()
                .count();
        note(faults, names < zones.size(), "zones", Fault.ZONE_TWICE);
    }

    /** The most signs that a text of a field may have; 0 for what is no text. */
    static int longest(String field) {
        return switch (field) {
            case "name", "ownerName" -> NAME;
            case "address" -> ADDRESS;
            case "street" -> STREET;
            case "checker" -> ACCOUNT;
            case "zones" -> ZONE_NAME;
            default -> 0;
        };
    }

    private static void text(List<VenueFault> faults, String field, String text, boolean needed) {
        note(faults, needed && text.isBlank(), field, Fault.MISSING);
        note(faults, text.strip().length() > longest(field), field, Fault.TOO_LONG);
        note(faults, !PlainText.holds(text), field, Fault.HIDDEN_SIGN);
    }

    private static void note(List<VenueFault> faults, boolean wrong, String field, Fault fault) {
        if (wrong) {
            faults.add(new VenueFault(field, fault));
        }
    }
}
