package vn.hanoi.ops.crowding.advisories;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One line of an advisory's timeline.
 *
 * @param officer the account, or {@code console} for what the console did itself
 * @param officerName the name at that time; blank for the console and where only the account is known
 * @param note the reason or what was said; blank when nothing was
 */
@Embeddable
public record AdvisoryEntry(
        Instant at, @Enumerated(EnumType.STRING) AdvisoryStep step, String officer, String officerName, String note) {}
