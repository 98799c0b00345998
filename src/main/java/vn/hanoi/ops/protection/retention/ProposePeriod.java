package vn.hanoi.ops.protection.retention;

import java.time.LocalDate;
import java.time.Period;

/**
 * Proposes another period of keeping.
 *
 * @param keep one day to a hundred years
 * @param validFrom today or later
 * @param source the decision it rests on, up to 500 characters
 */
public record ProposePeriod(String table, Period keep, LocalDate validFrom, String source) {}
