package vn.hanoi.ops.enforcement.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that are judged under one version.
 *
 * @param from the first of them; absent for the oldest version, which also judges what happened before it
 * @param until the first day of the version that follows; absent for the newest one
 */
public record LawPeriod(
        LawVersion version,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
