package vn.hanoi.ops.cameras.trouble;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up the outages of each group: time in which one camera has several troubles at once is lost once. */
final class OutageSums {

    /** @param troubles begun or open in the time */
    record Sum(int troubles, Duration lost) {

        static final Sum NONE = new Sum(0, Duration.ZERO);
    }

    private OutageSums() {}

    /** @param spans by camera and begin */
    static Map<String, Sum> of(List<TroubleTable.Span> spans) {
        Map<String, Sum> sums = new HashMap<>();
        TroubleTable.Span before = null;
        Instant reached = Instant.MIN;
        for (TroubleTable.Span span : spans) {
            Instant begun = sameCamera(before, span) && reached.isAfter(span.from()) ? reached : span.from();
            Duration more = span.to().isAfter(begun) ? Duration.between(begun, span.to()) : Duration.ZERO;
            reached = begun.plus(more);
            before = span;
            Sum old = sums.getOrDefault(span.group(), Sum.NONE);
            sums.put(span.group(), new Sum(old.troubles() + 1, old.lost().plus(more)));
        }
        return sums;
    }

    private static boolean sameCamera(TroubleTable.@Nullable Span before, TroubleTable.Span span) {
        return before != null && before.camera().equals(span.camera());
    }
}
