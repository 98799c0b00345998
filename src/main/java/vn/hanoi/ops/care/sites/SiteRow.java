package vn.hanoi.ops.care.sites;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.Load;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.SiteKind;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * A place in a list, with how full it is now.
 *
 * @param folded name without marks, the list's order
 * @param loads by class of bed; classes without beds are absent
 * @param asOf when its figures were last moved by a patient or confirmed by the place; nothing when never
 * @param intakeFrom minutes after midnight; the same as {@code intakeTo} for day and night
 */
public record SiteRow(
        SiteId id,
        String code,
        String name,
        String folded,
        SiteKind kind,
        int tier,
        AreaPath area,
        GeoPoint position,
        String deskPhone,
        Set<Capability> capabilities,
        Set<RiskGroup> riskGroups,
        SiteOpening opening,
        int intakeFrom,
        int intakeTo,
        Map<BedClass, Load> loads,
        @Nullable Instant asOf) {

    /** All beds together. */
    public Load load() {
        return loads.values().stream().reduce(Load.NONE, Load::plus);
    }

    /** Whether patients are taken in at a time of day, in minutes after midnight. */
    public boolean takesInAt(int minute) {
        if (intakeFrom == intakeTo) {
            return true;
        }
        return intakeFrom < intakeTo
                ? minute >= intakeFrom && minute < intakeTo
                : minute >= intakeFrom || minute < intakeTo;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteRow row && id.equals(row.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
