package vn.hanoi.ops.protection;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Keeps a record from every erasing.
 *
 * @param kind the record's kind as retention rules name it, such as {@code case}
 * @param record its id
 * @param reason why, 10 to 500 characters, without personal data
 * @param until the last day of the hold; none holds until it is released
 */
public record PlaceHold(String kind, String record, String reason, Optional<LocalDate> until) {}
