package vn.hanoi.ops.care.sites;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a place takes patients on a day. */
public enum SiteOpening {
    NOT_YET,
    OPEN,
    CLOSED;

    static SiteOpening on(LocalDate day, @Nullable LocalDate opens, @Nullable LocalDate closes) {
        if (opens != null && day.isBefore(opens)) {
            return NOT_YET;
        }
        return closes != null && day.isAfter(closes) ? CLOSED : OPEN;
    }

    /** The translation key of the word for it. */
    public String titleKey() {
        return "care.opening." + name();
    }
}
