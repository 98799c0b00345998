package vn.hanoi.ops.venues.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One line of a venue's history.
 *
 * @param officer the account, or {@code console} for what the console did itself
 * @param note the reason, or blank
 */
@Embeddable
public record VenueEntry(
        Instant at, @Enumerated(EnumType.STRING) VenueStep step, String officer, String officerName, String note) {}
