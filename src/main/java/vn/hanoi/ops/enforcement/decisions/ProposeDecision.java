package vn.hanoi.ops.enforcement.decisions;

import java.util.List;
import java.util.Map;

/**
 * What an officer proposes.
 *
 * @param circumstances codes of circumstances with the reason for each
 * @param fines fines in đồng by code of the act where they are not the proposed ones
 * @param reason for those fines
 * @param licence whether the right to operate is to be suspended
 * @param remedies measures to be taken by the offender, one a line
 */
public record ProposeDecision(
        Map<String, String> circumstances,
        Map<String, Long> fines,
        String reason,
        boolean licence,
        List<String> remedies) {

    /** Nothing but what the law says by itself. */
    public static final ProposeDecision PLAIN = new ProposeDecision(Map.of(), Map.of(), "", false, List.of());

    /** Copies what can change. */
    public ProposeDecision {
        circumstances = Map.copyOf(circumstances);
        fines = Map.copyOf(fines);
        remedies = List.copyOf(remedies);
    }
}
