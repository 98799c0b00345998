package vn.hanoi.ops.care.transfers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.care.Capability;
import vn.hanoi.ops.cases.CaseId;

/**
 * Asks for a bed for a patient.
 *
 * @param needs capabilities beyond those of the rules
 * @param orderedTier a tier that a doctor ordered; nothing for what the rules say
 * @param handover what the receiving place must know, up to 2,000 characters
 */
public record RequestTransfer(
        CaseId caseId,
        boolean emergency,
        Set<Capability> needs,
        @Nullable Integer orderedTier,
        String handover) {

    /** Keeps its own copy. */
    public RequestTransfer {
        needs = Set.copyOf(needs);
    }

    /** A first bed for a confirmed case. */
    public static RequestTransfer of(CaseId caseId) {
        return new RequestTransfer(caseId, false, Set.of(), null, "");
    }
}
