package vn.hanoi.ops.cameras.sources;

import java.util.Optional;
import java.util.UUID;

/** Identifies a source of counts. */
public record SourceId(UUID value) {

    /** Reads an id, or nothing when the text is none. */
    public static Optional<SourceId> parse(String text) {
        try {
            return Optional.of(new SourceId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
