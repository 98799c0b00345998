package vn.hanoi.ops.venues.register;

import java.time.Duration;
import java.time.LocalDate;

/**
 * A kind of venue as it was described from a day on.
 *
 * @param code such as {@code EATERY}
 * @param name in Vietnamese
 * @param nameEnglish the same in English
 * @param typicalStay how long people stay when nobody checked them out
 * @param ventilation weight of the air: 1 an ordinary room, less in the open, more in a closed one
 * @param casual whether the code at the entrance says only that somebody was somewhere inside
 * @param source what the figures rest on
 */
public record VenueKind(
        String code,
        LocalDate validFrom,
        String name,
        String nameEnglish,
        Duration typicalStay,
        CapacityType capacityType,
        double ventilation,
        boolean casual,
        String source) {

    /** The kind of a venue whose kind the console does not know any more. */
    public static final String OTHER = "OTHER";
}
