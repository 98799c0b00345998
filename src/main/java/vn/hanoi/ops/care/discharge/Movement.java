package vn.hanoi.ops.care.discharge;

import java.time.Instant;
import vn.hanoi.ops.care.BedClass;
import vn.hanoi.ops.care.SiteId;
import vn.hanoi.ops.kernel.AreaPath;
import vn.hanoi.ops.people.PersonId;

/** A patient who came to a place or left it. @param kind {@code ADMISSION}, {@code TRANSFER}, {@code DISCHARGED}, … */
public record Movement(
        Instant at, PersonId person, AreaPath home, SiteId site, BedClass bedClass, boolean in, String kind) {}
