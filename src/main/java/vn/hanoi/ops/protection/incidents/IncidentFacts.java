package vn.hanoi.ops.protection.incidents;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.access.privacy.Sensitivity;

/**
 * What is known about an incident; it may be written anew until the incident is closed.
 *
 * @param data kinds of data concerned, at least one
 * @param people how many people are concerned, 0 to 100,000,000; none while unknown
 * @param what in words, 10 to 2,000 characters, without personal data
 */
public record IncidentFacts(
        IncidentKind kind,
        Severity severity,
        Set<Sensitivity> data,
        @Nullable Integer people,
        String what) {

    /** Copies what can change. */
    public IncidentFacts {
        data = Set.copyOf(data);
    }
}
