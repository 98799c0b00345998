package vn.hanoi.ops.hotline.calls;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that call-takers read out.
 *
 * @param branch the key that callers press for it
 * @param validTo last day of its validity; absent while it has no end
 * @param helped how often it was the answer
 */
public record Article(
        UUID id,
        int branch,
        String title,
        String body,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int helped,
        int notHelped) {

    /** Tells whether it holds on a day. */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
