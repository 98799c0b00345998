package vn.hanoi.ops.cases.records;

import java.util.Optional;

/**
 * What can come of a call, from the dated list.
 *
 * @param reached somebody was spoken to
 * @param retryMinutes when to call again; nothing when no more calls are needed
 */
public record CallOutcome(
        String code, String title, String titleEnglish, boolean reached, Optional<Integer> retryMinutes) {}
