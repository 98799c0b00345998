package vn.hanoi.ops.enforcement.records;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.hanoi.ops.enforcement.law.Offender;

/** An offender as the database holds it: document, address and phone sealed. */
@Embeddable
record SealedOffender(
        @Enumerated(EnumType.STRING) Offender offenderKind,
        String offenderName,
        String birth,
        byte @Nullable [] documentSealed,
        byte @Nullable [] documentHash,
        byte @Nullable [] addressSealed,
        byte @Nullable [] phoneSealed) {}
