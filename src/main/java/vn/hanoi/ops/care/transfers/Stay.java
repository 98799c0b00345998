package vn.hanoi.ops.care.transfers;

import java.time.Instant;
import java.util.UUID;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.kernel.AreaPath;

/** A patient who lies somewhere now. @param tier of that place */
record Stay(UUID id, SiteId site, AreaPath area, BedClass bedClass, int tier, Instant since) {}
