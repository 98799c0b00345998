package vn.hanoi.ops.cameras.dialect;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times as devices write them. */
final class DeviceTimes {

    private static final Pattern SHORT_OFFSET = Pattern.compile("(T.*[+-]\\d{2})(\\d{2})$");
    private static final DateTimeFormatter COMPACT = DateTimeFormatter.ofPattern("uuuuMMddHHmmss");

    private DeviceTimes() {}

    /**
     * Reads an ISO 8601 time to the millisecond; a space may stand for the T.
     *
     * @param zone of a time that names none
     */
    static Optional<Instant> iso(String text, ZoneId zone) {
        String plain = SHORT_OFFSET.matcher(text.strip().replace(' ', 'T')).replaceFirst("$1:$2");
        try {
            return Optional.of(OffsetDateTime.parse(plain).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException withoutOffset) {
            return local(plain, zone);
        }
    }

    /** Reads fourteen digits, year first. */
    static Optional<Instant> compact(String text, ZoneId zone) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text.strip(), COMPACT).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> local(String text, ZoneId zone) {
        try {
            return Optional.of(
                    LocalDateTime.parse(text).atZone(zone).toInstant().truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
