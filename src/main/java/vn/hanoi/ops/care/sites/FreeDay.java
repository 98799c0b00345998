package vn.hanoi.ops.care.sites;

import java.time.LocalDate;

/**
 * Free beds as they are expected at the end of a day.
 *
 * @param free never below zero
 * @param leaving how many are expected to have left from today on
 * @param coming how many are expected to have come: the mean of the last seven days for each day
 * @param unblocked blocked beds that can be used again by then
 */
public record FreeDay(LocalDate day, int free, int leaving, double coming, int unblocked) {}
