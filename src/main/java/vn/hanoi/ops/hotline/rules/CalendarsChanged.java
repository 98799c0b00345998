package vn.hanoi.ops.hotline.rules;

/** A calendar, its hours or a holiday changed: due times are to be computed anew. */
public record CalendarsChanged() {}
