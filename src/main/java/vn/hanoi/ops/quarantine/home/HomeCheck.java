package vn.hanoi.ops.quarantine.home;

import java.time.Instant;

/** A check of a home. @param unplanned nobody expected it @param breach it was told to enforcement */
public record HomeCheck(
        CheckKind kind,
        boolean unplanned,
        HomeFinding found,
        String note,
        Instant doneAt,
        String doneBy,
        boolean breach) {}
