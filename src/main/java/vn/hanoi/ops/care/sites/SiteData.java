package vn.hanoi.ops.care.sites;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * What is said about a place.
 *
 * @param code letters, digits and dashes, up to 20, unique
 * @param tier 1 for no or mild symptoms, 2 moderate, 3 severe and critical
 * @param deskPhone of the institution's admission desk
 * @param riskGroups whom it accepts; never empty
 * @param opensOn first day, or nothing when it has always been open
 * @param closesOn last day, or nothing
 * @param intakeFrom minutes after midnight from which patients are taken in
 * @param intakeTo minutes after midnight up to which; the same as {@code intakeFrom} for day and night
 */
public record SiteData(
        String code,
        String name,
        SiteKind kind,
        int tier,
        GeoPoint position,
        String address,
        String deskPhone,
        Set<Capability> capabilities,
        Set<RiskGroup> riskGroups,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        int intakeFrom,
        int intakeTo,
        List<Ward> wards) {

    private static final int DAY = 1_440;

    /** Keeps its own copies. */
    public SiteData {
        capabilities = Set.copyOf(capabilities);
        riskGroups = Set.copyOf(riskGroups);
        wards = List.copyOf(wards);
    }

    /** The fields whose values cannot be kept, by the name of the component; empty when all can. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        note(faults, "code", code.matches("[A-Za-z0-9-]{1,20}"));
        note(faults, "name", !name.isBlank() && name.length() <= 200);
        note(faults, "tier", tier >= 1 && tier <= 3);
        note(faults, "address", address.length() <= 300);
        note(faults, "deskPhone", deskPhone.length() <= 40);
        note(faults, "riskGroups", !riskGroups.isEmpty());
        note(faults, "closesOn", opensOn == null || closesOn == null || !closesOn.isBefore(opensOn));
        note(faults, "intakeFrom", intakeFrom >= 0 && intakeFrom < DAY);
        note(faults, "intakeTo", intakeTo >= 0 && intakeTo <= DAY);
        note(faults, "wards", wards.stream().allMatch(Ward::fits) && codes() == wards.size());
        return faults;
    }

    private long codes() {
        return wards.stream().map(Ward::code).distinct().count();
    }

    private static void note(List<String> faults, String field, boolean fits) {
        if (!fits) {
            faults.add(field);
        }
    }
}
