package vn.hanoi.ops.cases.records;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can come of a call, from a day on.
 *
 * @param code 2 to 30 capital letters, digits and underscores; stays the same when the words change
 * @param validTo its last day; none while it stays in the list
 * @param position place in the list, 1 to 99; the first nine have a key
 * @param reached somebody was spoken to
 * @param retryMinutes when to call again, 1 to 10,080; none when no more calls are needed
 * @param source the decision it rests on
 */
public record CallOutcomeTerm(
        String code,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int position,
        String title,
        String titleEnglish,
        boolean reached,
        @Nullable Integer retryMinutes,
        String source) {}
