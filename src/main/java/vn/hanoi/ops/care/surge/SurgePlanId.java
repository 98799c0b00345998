package vn.hanoi.ops.care.surge;

import java.util.Optional;
import java.util.UUID;

/** Identifies a plan. */
public record SurgePlanId(UUID value) {

    /** Reads an identifier from a URL, or nothing when the text is not one. */
    public static Optional<SurgePlanId> parse(String text) {
        try {
            return Optional.of(new SurgePlanId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
