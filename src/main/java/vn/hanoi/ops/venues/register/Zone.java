package vn.hanoi.ops.venues.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A part of a venue with a code of its own.
 *
 * @param number 1 and up, never given twice in a venue; 0 is the entrance
 * @param name as people there call it, at most 80 characters
 */
@Embeddable
public record Zone(int number, @Enumerated(EnumType.STRING) ZoneKind kind, String name) {

    /** The number of the code at the entrance. */
    public static final int ENTRANCE = 0;
}
