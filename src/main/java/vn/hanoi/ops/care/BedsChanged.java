package vn.hanoi.ops.care;

/** Beds of a place were taken, freed, held or blocked; carried to open screens, without personal data. */
public record BedsChanged(SiteId site) {

    /** The live channel's topic on which changes are published under the {@link SiteId}. */
    public static final String TOPIC = "care-beds";
}
