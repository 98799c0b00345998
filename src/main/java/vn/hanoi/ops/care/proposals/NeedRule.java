package vn.hanoi.ops.care.proposals;

import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.care.Condition;
import vn.hanoi.ops.cases.rules.Severity;

/**
 * When a patient needs a capability; all parts that are given must hold.
 *
 * @param from least severity; one that is not known holds nothing
 * @param ageBelow in full years
 */
public record NeedRule(
        @Nullable Severity from,
        @Nullable Condition condition,
        @Nullable Integer ageBelow,
        Capability capability) {

    boolean holds(Patient patient) {
        return (from == null
                        || (patient.severity() != null && patient.severity().compareTo(from) >= 0))
                && (condition == null || patient.conditions().contains(condition))
                && (ageBelow == null || (patient.age() != null && patient.age() < ageBelow));
    }
}
