package vn.hanoi.ops.quarantine.stays;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.people.Sex;

/**
 * What decides with whom somebody may lie in one room.
 *
 * @param sex absent when nobody knows
 * @param vulnerable by age, as the dated rule says
 * @param household equal for people of one home
 * @param cohort the day of the last exposure
 */
record Traits(
        @Nullable Sex sex,
        boolean vulnerable,
        @Nullable UUID household,
        @Nullable LocalDate cohort) {}
