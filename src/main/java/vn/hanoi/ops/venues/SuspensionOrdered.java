package vn.hanoi.ops.venues;

/**
 * The office that may do so suspended a venue; the register closes it by a directive.
 *
 * @param basis the paper that it rests on, up to 500 characters
 * @param officer account of who ordered it
 */
public record SuspensionOrdered(VenueId venue, String basis, String officer, String officerName) {}
