package vn.hanoi.ops.protection.ui.requests;

import java.util.Optional;
import java.util.UUID;

/** Reads a person's id as it stands on the person's record. */
final class PersonIds {

    private PersonIds() {}

    static Optional<UUID> read(String typed) {
        try {
            return Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
