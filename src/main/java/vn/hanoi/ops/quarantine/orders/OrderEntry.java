package vn.hanoi.ops.quarantine.orders;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import vn.hanoi.ops.quarantine.StayId;

/** One line of an order's history. @param note the reason, blank, or what the step came from: a room-mate's stay, a case */
@Embeddable
public record OrderEntry(
        Instant at, @Enumerated(EnumType.STRING) OrderStep step, String officer, String officerName, String note) {

    private static final String STAY = "stay:";
    private static final String CASE = "case:";

    /** The note of a step that came from the finding of a room-mate. */
    public static String ofMate(StayId stay) {
        return STAY + stay;
    }

    /** The note of a step that came from a case. @param number as officers write it, such as {@code 12/2021} */
    public static String ofCase(String number) {
        return CASE + number;
    }

    /** Tells whether the step came from the finding of a room-mate. */
    public boolean byMate() {
        return note.startsWith(STAY);
    }

    /** The number of the case from which the step came. */
    public Optional<String> byCase() {
        return note.startsWith(CASE) ? Optional.of(note.substring(CASE.length())) : Optional.empty();
    }
}
