package vn.hanoi.ops.enforcement.breaches;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * A breach as it was told; it names nobody.
 *
 * @param rule code of the site's rule; blank for others
 * @param order the order under which the person is, when it is known
 * @param area where it happened
 * @param outcome nothing while it is open
 * @param words what was done, or why nothing
 */
public record Breach(
        UUID id,
        BreachKind kind,
        String rule,
        @Nullable UUID order,
        AreaPath area,
        Instant happenedAt,
        @Nullable BreachOutcome outcome,
        String words,
        @Nullable String closedBy) {}
