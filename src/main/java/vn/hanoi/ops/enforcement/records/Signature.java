package vn.hanoi.ops.enforcement.records;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A signature as it is kept: the drawing sealed, its checksum part of the record's own. */
@Embeddable
record Signature(
        @Enumerated(EnumType.STRING) SignedBy.Role role, String name, byte[] pictureSealed, String pictureHash) {}
