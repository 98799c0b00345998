package vn.hanoi.ops.cases.outbreaks;

import java.time.LocalDate;

/** New F0 by reporting day and new contacts by day of registration at one outbreak place. */
public record OutbreakDay(LocalDate day, int f0, int f1) {}
