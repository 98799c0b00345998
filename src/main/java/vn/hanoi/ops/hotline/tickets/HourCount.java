package vn.hanoi.ops.hotline.tickets;

import java.time.Instant;

/** How many tickets were opened in an hour. */
public record HourCount(Instant hour, int opened) {}
