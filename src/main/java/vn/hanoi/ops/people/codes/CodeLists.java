package vn.hanoi.ops.people.codes;

import java.util.Set;

/**
 * What officials publish about codes.
 *
 * @param provinces three digits with which personal identification numbers begin
 * @param insuranceGroups two letters of the participant and the digit of the benefit, such as {@code DN4}
 * @param hosts where venues' codes lead, in small letters; what lies below such a host counts too
 */
public record CodeLists(Set<String> provinces, Set<String> insuranceGroups, Set<String> hosts) {

    /** Copies the sets. */
    public CodeLists {
        provinces = Set.copyOf(provinces);
        insuranceGroups = Set.copyOf(insuranceGroups);
        hosts = Set.copyOf(hosts);
    }
}
