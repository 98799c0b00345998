package vn.hanoi.ops.crowding.ui.live;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.hanoi.ops.kernel.ConsoleClock;

/**
 * What the address of the playback holds: the minute and the open street.
 *
 * @param at nothing for a while ago
 */
record PastAddress(Optional<Instant> at, Optional<String> street) {

    private static final String AT = "at";
    private static final String STREET = "street";

    static PastAddress from(QueryParameters query) {
        return new PastAddress(
                query.getSingleParameter(AT).flatMap(PastAddress::time), query.getSingleParameter(STREET));
    }

    QueryParameters write() {
        Map<String, String> values = new LinkedHashMap<>();
        at.ifPresent(time -> values.put(
                AT,
                LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.MINUTES), ConsoleClock.HANOI)
                        .toString()));
        street.ifPresent(id -> values.put(STREET, id));
        return QueryParameters.simple(values);
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text).atZone(ConsoleClock.HANOI).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
