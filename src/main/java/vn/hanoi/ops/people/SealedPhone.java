package vn.hanoi.ops.people;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** A phone as it lies in the database. */
@Embeddable
record SealedPhone(UUID part, byte[] numberSealed, byte[] numberHash) {}
