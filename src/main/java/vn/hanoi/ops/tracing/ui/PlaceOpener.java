package vn.hanoi.ops.tracing.ui;

import java.time.LocalDate;

/** Opens a venue on a day. */
interface PlaceOpener {

    /** @param venue its short number */
    void open(int venue, LocalDate day);
}
