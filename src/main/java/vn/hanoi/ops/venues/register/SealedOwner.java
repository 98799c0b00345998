package vn.hanoi.ops.venues.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Who answers for a venue, as the database holds it: tax code and phone sealed. */
@Embeddable
record SealedOwner(
        @Enumerated(EnumType.STRING) OwnerKind ownerKind,
        @Nullable String ownerName,
        byte @Nullable [] taxCodeSealed,
        byte @Nullable [] ownerPhoneSealed,
        byte @Nullable [] ownerPhoneHash) {}
