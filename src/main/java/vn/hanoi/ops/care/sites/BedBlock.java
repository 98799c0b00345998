package vn.hanoi.ops.care.sites;

import java.time.Instant;
import java.util.UUID;
import vn.hanoi.ops.care.BedClass;

/**
 * Beds that a place cannot use.
 *
 * @param beds how many
 * @param reason in the place's words
 * @param until when they count as usable again by themselves
 */
public record BedBlock(
        UUID id, BedClass bedClass, int beds, String reason, String officer, Instant since, Instant until) {}
