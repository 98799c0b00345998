package vn.hanoi.ops.protection.clocks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a record stands to its clock. */
public enum Standing {
    /** In time. */
    RUNNING,
    /** The end is near. */
    SOON,
    /** Past its time. */
    LATE,
    /** Nothing is awaited any more. */
    STILL;

    /** The standing at a moment. @param awaitedBy the first instant that is too late; none when nothing is awaited */
    public static Standing of(@Nullable Instant awaitedBy, @Nullable Instant warnFrom, Instant now) {
        if (awaitedBy == null) {
            return STILL;
        }
        if (!now.isBefore(awaitedBy)) {
            return LATE;
        }
        return warnFrom != null && !now.isBefore(warnFrom) ? SOON : RUNNING;
    }
}
