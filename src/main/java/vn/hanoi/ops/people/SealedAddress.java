package vn.hanoi.ops.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address as it lies in the database. */
@Embeddable
record SealedAddress(
        UUID part,
        @Enumerated(EnumType.STRING) AddressKind kind,
        byte[] textSealed,
        byte @Nullable [] householdHash,
        @Nullable String unitPath,
        byte @Nullable [] positionSealed) {}
