package vn.hanoi.ops.quarantine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/**
 * Two officers saw a rule being broken at a site; published in the transaction, for enforcement.
 *
 * @param code which rule, such as {@code GATE}
 * @param at when it was seen first
 * @param person who it was, when the officers know
 */
public record SiteRuleBroken(
        ReviewId review,
        SiteId site,
        AreaPath area,
        String code,
        Instant at,
        @Nullable PersonId person) {}
