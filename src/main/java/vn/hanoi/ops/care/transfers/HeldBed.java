package vn.hanoi.ops.care.transfers;

import java.time.Instant;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.care.TransferId;

/** A bed that is held. @param officerName who holds it */
public record HeldBed(
        TransferId transfer, SiteId site, BedClass bedClass, String officerName, Instant since, Instant until) {}
