package vn.hanoi.ops.tracing;

import java.time.Instant;

/** A released text about a place and hours, without any person. */
public record Notice(
        int venue, String name, NoticeKind to, Instant from, Instant until, String text, Instant at, String officer) {}
