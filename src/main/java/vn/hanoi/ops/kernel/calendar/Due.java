package vn.hanoi.ops.kernel.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * When a period ends, and why then.
 *
 * @param at the first instant after the period
 * @param lastDay the day at whose end it is over
 * @param firstDay the day that counts as the first
 * @param skipped days that did not count or that the end moved over, other than ordinary weekends
 */
public record Due(Instant at, LocalDate lastDay, LocalDate firstDay, List<CalendarDay> skipped) {}
