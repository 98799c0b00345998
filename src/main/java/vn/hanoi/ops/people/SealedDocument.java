package vn.hanoi.ops.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A paper as it lies in the database. */
@Embeddable
record SealedDocument(
        UUID part,
        @Enumerated(EnumType.STRING) DocumentKind kind,
        byte[] numberSealed,
        byte[] numberHash,
        byte[] tailHash,
        @Nullable LocalDate issuedOn) {}
