package vn.hanoi.ops.care.proposals;

import java.util.Set;
import vn.hanoi.ops.cases.rules.RiskGroup;

/**
 * Who may be treated at home.
 *
 * @param risks groups that may; one that is not known may not
 * @param oldest in full years
 */
public record HomeRule(boolean allowed, Set<RiskGroup> risks, int oldest) {

    /** Keeps its own copy. */
    public HomeRule {
        risks = Set.copyOf(risks);
    }

    boolean lets(Patient patient) {
        return allowed
                && patient.risk() != null
                && risks.contains(patient.risk())
                && (patient.age() == null || patient.age() <= oldest);
    }
}
