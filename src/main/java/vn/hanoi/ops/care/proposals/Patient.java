package vn.hanoi.ops.care.proposals;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.Condition;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.cases.rules.RiskGroup;
import vn.hanoi.ops.cases.rules.Severity;
import vn.hanoi.ops.kernel.GeoPoint;

/**
 * What a place is sought for; nothing in it says who it is.
 *
 * @param severity nothing when nobody graded the patient
 * @param age full years
 * @param needs capabilities that the asking officer adds to those of the rules
 * @param at where the patient is; nothing when not known, then distance decides nothing
 * @param orderedTier a tier that was ordered by hand
 * @param home places where somebody of the same home is
 * @param refused places that refused this patient
 */
public record Patient(
        @Nullable Severity severity,
        @Nullable RiskGroup risk,
        @Nullable Integer age,
        Set<Condition> conditions,
        Set<Capability> needs,
        @Nullable GeoPoint at,
        boolean emergency,
        @Nullable Integer orderedTier,
        Set<SiteId> home,
        Set<SiteId> refused) {

    /** Keeps its own copies. */
    public Patient {
        conditions = Set.copyOf(conditions);
        needs = Set.copyOf(needs);
        home = Set.copyOf(home);
        refused = Set.copyOf(refused);
    }

    /** Somebody of whom nothing more is known. */
    public static Patient of(
            @Nullable Severity severity,
            @Nullable RiskGroup risk,
            @Nullable Integer age,
            Set<Condition> conditions,
            @Nullable GeoPoint at) {
        return new Patient(severity, risk, age, conditions, Set.of(), at, false, null, Set.of(), Set.of());
    }
}
