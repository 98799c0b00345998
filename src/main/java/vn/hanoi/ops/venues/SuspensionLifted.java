package vn.hanoi.ops.venues;

/** The office that suspended a venue lets it receive people again. */
public record SuspensionLifted(VenueId venue, String officer, String officerName) {}
