package vn.hanoi.ops.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.kernel.ActKind;

/**
 * One entry of the audit; (day, number) names it.
 *
 * @param day day in Hanoi on which it was written
 * @param number its place in the day's chain, from 1
 * @param at real time of writing, in whole milliseconds
 * @param consoleAt the console's time then, which an exercise may set
 * @param officer account name, {@code console} when the console acted by itself, {@code unknown} when nobody was logged in
 * @param record kind and id of what was seen or changed
 * @param person id of the person concerned
 * @param outside the record belongs to a place outside of the areas that the officer had then
 * @param fields codes of the fields, joined by commas
 * @param changes values before and after as JSON, or blank
 * @param hash the chain's value at this entry, as 64 hexadecimal digits
 */
public record AuditRow(
        LocalDate day,
        int number,
        Instant at,
        Instant consoleAt,
        ActKind kind,
        String act,
        String officer,
        String roles,
        String record,
        @Nullable UUID person,
        @Nullable String area,
        boolean outside,
        String purpose,
        String fields,
        @Nullable Integer rows,
        String changes,
        String detail,
        String hash) {

    /** The entry's name in addresses and papers, such as {@code 2026-11-23/17}. */
    public String name() {
        return day + "/" + number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AuditRow row && row.number == number && row.day.equals(day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, number);
    }
}
