package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.hanoi.ops.access.Role;
import vn.hanoi.ops.kernel.AreaPath;

/**
 * Somebody who works with tickets.
 *
 * @param account the account
 * @param areas where at work
 * @param presence what was last told
 * @param since since when
 * @param seenAt the last sign of life of a screen
 */
public record DeskOfficer(
        String account,
        String name,
        Set<Role> roles,
        List<AreaPath> areas,
        Presence presence,
        Instant since,
        Instant seenAt) {

    /** Copies what can change. */
    public DeskOfficer {
        roles = Set.copyOf(roles);
        areas = List.copyOf(areas);
    }

    /** Tells whether the officer works within a unit's desk. */
    public boolean works(Set<Role> posts, AreaPath unit) {
        return roles.stream().anyMatch(posts::contains) && areas.stream().anyMatch(area -> area.covers(unit));
    }
}
