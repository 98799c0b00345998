package vn.hanoi.ops.access.policy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.access.privacy.EmergencyTerms;
import vn.hanoi.ops.access.privacy.PolicyRule;
import vn.hanoi.ops.access.privacy.Purpose;

/**
 * A new version as an administrator proposes it.
 *
 * @param validFrom from when on it shall hold, not in the past; null for at once when it is approved
 * @param source what it rests on, 10 to 500 characters
 * @param rules in the order in which they are read; the last one that matches answers
 */
public record ProposePolicy(
        @Nullable Instant validFrom,
        String source,
        EmergencyTerms emergency,
        List<PolicyRule> rules,
        Map<Role, Set<Purpose>> purposes) {}
