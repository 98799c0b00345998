package vn.hanoi.ops.enforcement.inspections;

import org.jspecify.annotations.Nullable;

/** What was found for an item of a checklist; {@code good} is absent when it does not apply. */
public record Answer(String item, @Nullable Boolean good, String note) {}
