package vn.hanoi.ops.quarantine.orders;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One line of an order's history. @param note the reason, or blank */
@Embeddable
public record OrderEntry(
        Instant at, @Enumerated(EnumType.STRING) OrderStep step, String officer, String officerName, String note) {}
