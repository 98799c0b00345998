package vn.hanoi.ops.quarantine.stays;

import java.time.Instant;
import java.util.UUID;
import vn.hanoi.ops.quarantine.SiteId;

/**
 * People who are announced to a site.
 *
 * @param people how many, 1 to 2,000
 * @param origin from where they come
 * @param reason why they do not come; blank otherwise
 */
public record Bus(UUID id, SiteId site, Instant dueAt, int people, String origin, BusState state, String reason) {}
