package vn.hanoi.ops.enforcement.decisions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One line of a decision's life. @param note a reason, an amount, or blank */
@Embeddable
public record DecisionEntry(
        Instant at, @Enumerated(EnumType.STRING) DecisionStep step, String officer, String officerName, String note) {}
