package vn.hanoi.ops.kernel.place;

/**
 * One thing that is known about a place, as the current officer may see it.
 *
 * @param titleKey translation key of its kind, such as {@code crowding.place}
 * @param words in the officer's language
 * @param address where to read more, relative to the console; blank for nowhere
 * @param metres how far it is from the point
 */
public record PlaceFact(String titleKey, String words, String address, int metres) {}
